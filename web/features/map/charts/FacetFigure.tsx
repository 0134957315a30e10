import { Button } from '../../../ui/Button.tsx'
import { counted } from '../../../ui/words.ts'
import { knownValues, presentValues } from '../facet-values.ts'
import { isNarrowed, narrowedTo, released } from '../narrow.ts'
import { BarFigure } from './BarFigure.tsx'
import type { Bar } from './bars.ts'
import type { ChartsProps } from './charts-props.ts'
import { barsOf, type FacetChart, leadOf, overlaps, seriesOf } from './facet-charts.ts'

const several = 'Some belong to several, so the bars add up to more than there are.'
const unserved = (number: number) =>
  `${counted(number, 'other')} that no programme serves ${number === 1 ? 'is' : 'are'} under “More filters”.`

/** One facet as bars: pressing one leaves only that on the map, in the table and in all other charts. */
export function FacetFigure({ chart, ...parts }: ChartsProps & { chart: FacetChart }) {
  const { data, state, actions, names, source } = parts
  const { kind, title } = chart
  const { bars, leftOut } = barsOf(chart, parts)
  if (bars.length === 0) return null
  const press = ({ key, name, off }: Bar, add: boolean) => {
    if (add) return actions.toggle([key], `switch ${off ? 'on' : 'off'} ${name}`)
    const known = knownValues(kind, names).map(({ token }) => token)
    const next = narrowedTo(state.off, key, {
      known,
      present: presentValues(kind, names, data.scene.counts).map(({ token }) => token),
    })
    actions.switchOff(next, isNarrowed(next, kind) ? `show only ${name}` : `show all again: ${title}`)
  }
  return (
    <BarFigure
      title={title}
      lead={leadOf(chart, data.scene)}
      file={`interplay-${kind}`}
      source={source}
      series={seriesOf(chart)}
      bars={bars}
      note={[overlaps(chart, bars, data.scene) && several, leftOut > 0 && unserved(leftOut)]
        .filter(Boolean)
        .join(' ')}
      actions={
        isNarrowed(state.off, kind) && (
          <Button
            size="s"
            onClick={() => actions.switchOff(released(state.off, kind), `show all again: ${title}`)}
          >
            Show all
          </Button>
        )
      }
      onPress={press}
    />
  )
}
