import { useState } from 'react'
import { ExportMenu } from '../../ui/ExportMenu.tsx'
import { Figure } from '../../ui/Figure.tsx'
import { drawSvg } from '../../ui/svg-export.ts'
import { BubbleChart } from './BubbleChart.tsx'
import { ClusterDetail } from './ClusterDetail.tsx'
import { ClusterList } from './ClusterList.tsx'
import css from './Clusters.module.css'
import { memberRows } from './export-rows.ts'
import { type FigureProps, sourceLine } from './figure-props.ts'
import { MembersFigure } from './MembersFigure.tsx'
import { RolesFigure } from './RolesFigure.tsx'

/** One bubble a cluster; opened, its members and their roles. */
export function Overview(props: FigureProps) {
  const { answer, state, set, lexicon } = props
  const [near, setNear] = useState<string | null>(null)
  const open = answer.clusters.find(({ id }) => id === state.cluster)
  const onOpen = (id: string) => set({ cluster: id === state.cluster ? null : id, sort: null })
  const chart = { answer, lexicon, open: open?.id ?? null, near, onNear: setNear, onOpen }
  const caption = { title: 'Clusters of organisations', source: sourceLine(answer) }
  return (
    <div className={css.stacked}>
      <Figure
        title="One bubble a cluster"
        lead="A bubble holds its members, the most tied in the middle; a line between two bubbles carries the number of ties. Press a bubble to open it."
        actions={
          <ExportMenu
            name="clusters"
            csv={() => memberRows(answer, lexicon)}
            svg={() => drawSvg(<BubbleChart {...chart} width={1100} still />, caption)}
            json={() => answer}
          />
        }
      >
        <div className={css.split}>
          <BubbleChart {...chart} />
          {open ? (
            <ClusterDetail {...props} cluster={open} onOpen={onOpen} />
          ) : (
            <ClusterList clusters={answer.clusters} near={near} onNear={setNear} onOpen={onOpen} />
          )}
        </div>
      </Figure>
      <RolesFigure {...props} open={open} />
      {open && <MembersFigure {...props} cluster={open} />}
    </div>
  )
}
