import type { Cluster } from '#contract/clusters'
import css from './ClusterList.module.css'

interface ClusterListProps {
  clusters: readonly Cluster[]
  near: string | null
  onNear: (id: string | null) => void
  onOpen: (id: string) => void
}

/** The clusters as a list beside the drawing, the largest first. */
export function ClusterList({ clusters, near, onNear, onOpen }: ClusterListProps) {
  const sorted = [...clusters].sort((a, b) => b.size - a.size)
  const most = sorted[0]?.size ?? 1
  return (
    <ol className={css.list} aria-label="Clusters, the largest first">
      {sorted.map((cluster) => (
        <li key={cluster.id}>
          <button
            type="button"
            className={css.row}
            data-near={cluster.id === near || undefined}
            onClick={() => onOpen(cluster.id)}
            onPointerEnter={() => onNear(cluster.id)}
            onPointerLeave={() => onNear(null)}
            onFocus={() => onNear(cluster.id)}
            onBlur={() => onNear(null)}
          >
            <span className={css.name}>{cluster.label}</span>
            <span className={css.number}>{cluster.size}</span>
            <span className={css.bar} aria-hidden="true">
              <span style={{ width: `${(cluster.size / most) * 100}%` }} />
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}
