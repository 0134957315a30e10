import { useMemo, useState } from 'react'
import type { Cluster } from '#contract/clusters'
import { ExportMenu } from '../../ui/ExportMenu.tsx'
import { Figure } from '../../ui/Figure.tsx'
import { drawSvg } from '../../ui/svg-export.ts'
import { useWidth } from '../../ui/use-width.ts'
import css from './Clusters.module.css'
import { roleOrder, roleWords } from './cluster-words.ts'
import { memberRows } from './export-rows.ts'
import { type FigureProps, sourceLine } from './figure-props.ts'
import { RoleChart } from './RoleChart.tsx'

/** What part each organisation plays: in its own cluster, and between clusters. */
export function RolesFigure({ answer, lexicon, open, set }: FigureProps & { open: Cluster | undefined }) {
  const [ref, width] = useWidth<HTMLDivElement>(900)
  const [near, setNear] = useState<string | null>(null)
  const all = useMemo(() => answer.clusters.flatMap(({ members }) => members), [answer])
  const inside = useMemo(() => new Set(open?.members.map(({ id }) => id)), [open])
  const chart = { members: all, inside, lexicon, near, onNear: setNear }
  const counts = roleOrder
    .map((role) => ({ role, count: (open?.members ?? all).filter((member) => member.role === role).length }))
    .filter(({ count }) => count > 0)
  const pick = (id: string) => {
    const home = answer.clusters.find(({ members }) => members.some((member) => member.id === id))
    if (home && home.id !== open?.id) set({ cluster: home.id, sort: null })
  }
  return (
    <Figure
      title={open ? `Roles in ${open.label}` : 'Roles of all organisations'}
      lead="Higher: more ties within its own cluster than the others there. Further right: ties spread over more clusters."
      actions={
        <ExportMenu
          name="roles"
          csv={() => memberRows(answer, lexicon)}
          svg={() =>
            drawSvg(<RoleChart {...chart} near={null} width={980} />, {
              title: 'Roles of organisations in clusters',
              source: sourceLine(answer),
            })
          }
        />
      }
    >
      <ul className={css.roles}>
        {counts.map(({ role, count }) => (
          <li key={role}>
            <b className="tabular">{count}</b> {roleWords[role].name.toLowerCase()}
            {count === 1 ? '' : 's'} <span>{roleWords[role].meaning}</span>
          </li>
        ))}
      </ul>
      <div ref={ref} className={css.plane}>
        <RoleChart {...chart} width={width} onPick={pick} />
      </div>
    </Figure>
  )
}
