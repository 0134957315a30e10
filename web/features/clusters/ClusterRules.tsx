import type { ClustersAnswer } from '#contract/clusters'
import { Rules } from '../../ui/View.tsx'

/** What belongs to this view alone: the figures and the regions of the role chart. */
export const ClusterRules = ({ answer: { quality, betweenness, meta } }: { answer: ClustersAnswer }) => (
  <Rules title="Figures">
    <li>
      <b>Modularity</b> is the share of the weight of ties within clusters less the share expected by chance.
      0 is chance; from about 0.3 there is a clear structure.
    </li>
    <li>
      <b>Stability</b> is the mean adjusted Rand index over pairs of random starts: 1 when they all give the
      same clusters, about 0 when they agree no more than chance.
    </li>
    <li>
      <b>CPM</b> ({quality.cpm.toFixed(3)} here) is the quality by the constant Potts model, which has no
      preference for clusters of a certain size; it serves to compare settings of one network.
    </li>
    <li>
      <b>Roles</b> follow Guimerà and Amaral (2005): a hub lies 2.5 standard deviations or more above the mean
      tie strength within its cluster; participation says how evenly ties spread over clusters.
    </li>
    <li>
      <b>Betweenness</b> is {betweenness.exact ? 'exact' : `estimated from ${betweenness.sources} sources`}
      {betweenness.error !== null && `, with a standard error of ${betweenness.error.toPrecision(2)}`}.
    </li>
    <li>
      <b>Random numbers</b> start from {meta.seed ?? 1}: the same settings give the same clusters on any
      machine.
    </li>
  </Rules>
)
