import { ArrowLeft, Waypoints } from 'lucide-react'
import { Link } from 'wouter'
import type { Cluster, Feature } from '#contract/clusters'
import { Button } from '../../ui/Button.tsx'
import { entityHref } from '../../ui/EntityLink.tsx'
import { MapLink } from '../../ui/MapLink.tsx'
import { counted } from '../../ui/words.ts'
import css from './ClusterDetail.module.css'
import { clusterNames, conductanceWords, densityWords, featureWords, tiesOf } from './cluster-words.ts'
import type { FigureProps } from './figure-props.ts'

interface ClusterDetailProps extends FigureProps {
  cluster: Cluster
  onOpen: (id: string) => void
}

/** What a cluster is: what sets it apart, how closed it is, and where its ties lead. */
export function ClusterDetail({ answer, state, set, cluster, onOpen }: ClusterDetailProps) {
  const names = clusterNames(answer)
  const ties = tiesOf(answer, cluster.id)
  return (
    <section className={css.detail} aria-label={cluster.label}>
      <Button size="s" look="quiet" icon={<ArrowLeft />} onClick={() => set({ cluster: null })}>
        All clusters
      </Button>
      <h3 className={css.title}>{cluster.label}</h3>
      <p className={css.words}>
        {counted(cluster.size, 'organisation')}; {densityWords(cluster)}; {conductanceWords(cluster)}.
      </p>
      <div className={css.links}>
        <MapLink ids={cluster.members.map(({ id }) => id)} asOf={state.asOf}>
          {`These ${cluster.size} on the map`}
        </MapLink>
        <Button size="s" icon={<Waypoints />} link={<Link href="/?arrange=cluster" />}>
          Map by clusters
        </Button>
      </div>
      {cluster.features.length > 0 && (
        <>
          <h4 className={css.small}>What sets it apart</h4>
          <ul className={css.features}>
            {cluster.features.map((feature) => (
              <FeatureRow key={`${feature.kind}:${feature.id}`} feature={feature} size={cluster.size} />
            ))}
          </ul>
        </>
      )}
      {ties.length > 0 && (
        <>
          <h4 className={css.small}>Ties to other clusters</h4>
          <ul className={css.ties}>
            {ties.slice(0, 8).map(({ other, ties }) => (
              <li key={other}>
                <button type="button" className={css.other} onClick={() => onOpen(other)}>
                  {names.get(other) ?? other}
                </button>
                <span className="tabular">{ties}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** A thing that more of its members have than others; sectors have no page of their own. */
const FeatureRow = ({ feature, size }: { feature: Feature; size: number }) => (
  <li>
    {feature.kind === 'sector' || feature.kind === 'group' ? (
      <span>{feature.name}</span>
    ) : (
      <Link href={entityHref(feature.id)} className={css.link}>
        {feature.name}
      </Link>
    )}
    <span className={css.share} aria-hidden="true">
      <span style={{ width: `${Math.min(1, feature.share) * 100}%` }} />
    </span>
    <small>{featureWords(feature, size)}</small>
  </li>
)
