import { Select } from '../../ui/Select.tsx'
import { count } from '../../ui/words.ts'
import { groupingOf, groupings, tooManyToDraw } from './grouping.ts'
import css from './Legend.module.css'
import type { ViewParts } from './view-parts.ts'

const none = 'none'
const names = { sector: 'Kind of organisation', place: 'Nation', cluster: 'Cluster' }
const options = [
  { value: none, name: 'Nothing' },
  ...groupings.map((value) => ({ value, name: names[value] })),
]

/** What the map is grouped by: each group one bubble that opens and closes. */
export function GroupField({ data, state, actions }: ViewParts) {
  const total = data.graph.total.nodes
  const grouping = groupingOf(state, total)
  const large = total > tooManyToDraw
  return (
    <>
      <Select<string>
        label="Grouped by"
        value={grouping ?? none}
        options={options}
        onChange={(next) =>
          // Where grouping is the rule, going without is a wish to be kept.
          actions.group(
            next === none && !large ? undefined : next,
            options.find(({ value }) => value === next)?.name ?? next,
          )
        }
      />
      {large && state.group === undefined && (
        <p className={css.note}>Grouped at first: {count(total)} entities are many to take in at once.</p>
      )}
    </>
  )
}
