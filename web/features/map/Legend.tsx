import { PanelLeftClose, SlidersHorizontal } from 'lucide-react'
import { lazy, type ReactNode, useMemo } from 'react'
import { evidenceMarks, type Relation } from '#contract/common'
import type { VocabularyAnswer } from '#contract/vocabulary'
import { Button, IconButton } from '../../ui/Button.tsx'
import { Drawer } from '../../ui/Drawer.tsx'
import { EvidenceMark } from '../../ui/EvidenceBadge.tsx'
import { evidenceWords } from '../../ui/evidence.ts'
import { groupIds, type MarkId } from '../../ui/groups.ts'
import { OnDemand } from '../../ui/OnDemand.tsx'
import { SectorMark } from '../../ui/SectorMark.tsx'
import { useIdle } from '../../ui/use-idle.ts'
import { count, typeWords } from '../../ui/words.ts'
import { ArrangeField } from './ArrangeField.tsx'
import { GroupField } from './GroupField.tsx'
import css from './Legend.module.css'
import { LegendFold } from './LegendFold.tsx'
import { LegendRow } from './LegendRow.tsx'
import { offToken } from './map-state.ts'
import { moreKinds } from './more-kinds.ts'
import type { ViewParts } from './view-parts.ts'

/** At the foot of the legend: its code comes after the first view. */
const AsOfField = lazy(() => import('./AsOfField.tsx'))
const MoreFilters = lazy(() => import('./MoreFilters.tsx'))
const TiesCounted = lazy(() => import('./TiesCounted.tsx'))

interface LegendProps extends ViewParts {
  vocabulary: VocabularyAnswer | undefined
  narrow: boolean
  open: boolean
  onOpen: (open: boolean) => void
}

/** What the marks mean, how many there are, and a filter: press one to take it off the map. */
export function Legend({ narrow, open, onOpen, ...rest }: LegendProps) {
  const off = rest.state.off.length
  const opener = (
    <Button
      className={css.opener}
      icon={<SlidersHorizontal />}
      onClick={() => onOpen(true)}
      aria-expanded={open}
    >
      Legend{off > 0 && ` (${off} off)`}
    </Button>
  )
  if (narrow)
    return (
      <>
        {opener}
        <Drawer open={open} onClose={() => onOpen(false)} title="Legend and filters">
          <Content {...rest} />
        </Drawer>
      </>
    )
  if (!open) return opener
  return (
    <aside className={css.legend} aria-label="Legend and filters">
      <div className={css.fold}>
        <IconButton label="Fold the legend" size="s" onClick={() => onOpen(false)}>
          <PanelLeftClose />
        </IconButton>
      </div>
      <Content {...rest} />
    </aside>
  )
}

function Content({ vocabulary, ...parts }: ViewParts & { vocabulary: VocabularyAnswer | undefined }) {
  const { data, lexicon } = parts
  const idle = useIdle()
  const { counts, candidates } = data.scene
  const present = useMemo(
    () => new Set([...candidates.nodes, ...candidates.edges].map(({ evidence }) => evidence)),
    [candidates],
  )
  const types = (['programme', 'priority', 'strategy', 'place'] as const).filter((type) =>
    counts.has(offToken('type', type)),
  )
  // That an area is served is a judgement: details say so, and the map draws no tie for it.
  const marks = evidenceMarks.filter(
    (id) => present.has(id) || parts.state.off.includes(offToken('evidence', id)),
  )
  const relations = [...counts.keys()]
    .filter((key) => key.startsWith('relation:'))
    .map((key) => key.slice(9) as Relation)
  relations.sort(
    (a, b) => (counts.get(offToken('relation', b)) ?? 0) - (counts.get(offToken('relation', a)) ?? 0),
  )
  const more = parts.state.off.filter((token) =>
    moreKinds.some((kind) => token.startsWith(`${kind}:`)),
  ).length
  return (
    <div className={css.content}>
      {/* Table and charts are neither arranged nor grouped. */}
      {parts.state.as === 'map' && (
        <>
          <ArrangeField {...parts} />
          <GroupField {...parts} />
        </>
      )}
      <Group title="Organisations">
        {groupIds.map((id) => (
          <LegendRow
            key={id}
            {...parts}
            token={offToken('group', id)}
            name={lexicon.group(id)}
            mark={<SectorMark mark={id} />}
          />
        ))}
      </Group>
      <Group title="What they do">
        {types.map((type) => (
          <LegendRow
            key={type}
            {...parts}
            token={offToken('type', type)}
            name={typeWords[type].many}
            mark={<SectorMark mark={type as MarkId} />}
          />
        ))}
      </Group>
      <Group title="Evidence for entities and ties">
        {marks.map((id) => (
          <LegendRow
            key={id}
            {...parts}
            token={offToken('evidence', id)}
            name={evidenceWords[id].name}
            mark={<EvidenceMark evidence={id} />}
          />
        ))}
      </Group>
      <LegendFold title="Ties">
        {() =>
          relations.map((id) => (
            <LegendRow
              key={id}
              {...parts}
              token={offToken('relation', id)}
              name={lexicon.relation(id, 'out')}
            />
          ))
        }
      </LegendFold>
      {vocabulary && (
        <LegendFold title={`More filters${more > 0 ? ` (${more} off)` : ''}`} open={more > 0}>
          {() => (
            <OnDemand>
              <MoreFilters {...parts} vocabulary={vocabulary} />
            </OnDemand>
          )}
        </LegendFold>
      )}
      <div className={css.asOf}>
        <OnDemand>
          {vocabulary && (idle || parts.state.asOf || parts.state.since) && (
            <AsOfField {...parts} years={vocabulary.years} />
          )}
        </OnDemand>
      </div>
      <Shown {...parts} />
    </div>
  )
}

const Group = ({ title, children }: { title: string; children: ReactNode }) => (
  <fieldset className={css.group}>
    <legend>{title}</legend>
    {children}
  </fieldset>
)

/** "n of N", always, and the way back to all. */
function Shown({ data, state, actions }: ViewParts) {
  const { scene, graph } = data
  const idle = useIdle()
  const all = Math.max(graph.total.nodes, scene.candidates.nodes.length)
  const touched =
    state.ego !== undefined || state.off.length + state.hide.length + state.only.length + state.x.length > 0
  return (
    <div className={css.shown}>
      <p>
        <b className="tabular">
          {count(scene.nodes.length)} of {count(all)}
        </b>{' '}
        shown, {count(scene.edges.length)} of{' '}
        {count(Math.max(graph.total.edges, scene.candidates.edges.length))} ties
      </p>
      <OnDemand wanted={false}>{idle && <TiesCounted />}</OnDemand>
      {state.hide.length > 0 && (
        <Button size="s" onClick={actions.unhide}>
          Show {state.hide.length} hidden
        </Button>
      )}
      {touched && (
        <Button size="s" onClick={actions.reset}>
          Show everything
        </Button>
      )}
    </div>
  )
}
