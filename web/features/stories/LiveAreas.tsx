import { GraphAnswer } from '#contract/graph'
import { useApi } from '../../api/use-api.ts'
import { EntityLink } from '../../ui/EntityLink.tsx'
import { Bar, LiveFrame } from './LiveFrame.tsx'
import css from './Stories.module.css'

/** Programmes in force for each thing the map is arranged by; asked as the map asks, so it is one request for both. */
export function LiveAreas({ arrange }: { arrange: string }) {
  const asked = arrange === 'm1-priority-areas' ? undefined : arrange
  const query = useApi('graph', GraphAnswer, { arrange: asked, asOf: undefined })
  return (
    <LiveFrame title="Programmes in force" query={query}>
      {({ anchors }) => (
        <ul className={css.bars}>
          {anchors.map(({ id, name, nameStatus, programmes }) => (
            <Bar key={id} value={programmes} most={Math.max(...anchors.map((each) => each.programmes))}>
              <EntityLink entity={{ id, name, nameStatus, type: 'priority' }} />
            </Bar>
          ))}
        </ul>
      )}
    </LiveFrame>
  )
}
