import type { ReactNode } from 'react'
import { CentralityAnswer, HolesAnswer } from '#contract/clusters'
import { useApi } from '../../api/use-api.ts'
import { HowComputed } from '../../ui/HowComputed.tsx'
import { ErrorState, Skeleton } from '../../ui/States.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { Alone } from './Alone.tsx'
import { BridgesFigure } from './BridgesFigure.tsx'
import { ClusterRules } from './ClusterRules.tsx'
import css from './Clusters.module.css'
import { partitionOf, projectionOf } from './clusters-state.ts'
import type { FigureProps } from './figure-props.ts'
import { HolesFigure } from './HolesFigure.tsx'
import { MattersFigure } from './MattersFigure.tsx'
import { Overview } from './Overview.tsx'

/** The answers in tabs; holes and centralities are asked for when they are opened. */
export function Findings(props: FigureProps) {
  const { answer, state, set } = props
  return (
    <Tabs
      label="Findings"
      value={state.see}
      onChange={(see) => set({ see, sort: null })}
      tabs={[
        {
          value: 'overview',
          name: 'Clusters',
          content: <Explained {...props} content={<Overview {...props} />} />,
        },
        { value: 'matters', name: 'Who matters', content: <Matters {...props} /> },
        {
          value: 'bridges',
          name: `Bridges (${answer.bridges.length})`,
          content: <Explained {...props} content={<BridgesFigure {...props} />} />,
        },
        { value: 'holes', name: 'Missing ties', content: <Holes {...props} /> },
        {
          value: 'alone',
          name: `Alone (${answer.isolated.length})`,
          content: <Explained {...props} content={<Alone {...props} />} />,
        },
      ]}
    />
  )
}

/** What follows from the partition alone, and how that is computed. */
const Explained = ({ answer, content }: FigureProps & { content: ReactNode }) => (
  <div className={css.explained}>
    {content}
    <HowComputed metas={[answer.meta]}>
      <ClusterRules answer={answer} />
    </HowComputed>
  </div>
)

function Holes(props: FigureProps) {
  const params = { ...partitionOf(props.state, props.state.resolution), limit: 50 }
  const holes = useApi('clusters/holes', HolesAnswer, params, { keep: true })
  if (holes.error) return <ErrorState error={holes.error} onRetry={holes.refetch} />
  if (!holes.data) return <Skeleton lines={8} />
  return <HolesFigure {...props} holes={holes.data} />
}

function Matters(props: FigureProps) {
  const { state } = props
  const params = { ...projectionOf(state), measure: state.measure, limit: state.limit }
  const centrality = useApi('centrality', CentralityAnswer, params, { keep: true })
  if (centrality.error) return <ErrorState error={centrality.error} onRetry={centrality.refetch} />
  if (!centrality.data) return <Skeleton lines={8} />
  return <MattersFigure {...props} centrality={centrality.data} />
}
