import type { Meta } from '#contract/common'
import { betweennessMethod } from '#server/http/methods'

type Methods = NonNullable<Meta['methods']>

const leiden = {
  name: 'Leiden algorithm, maximising modularity',
  citation: 'Traag, Waltman and van Eck 2019, Scientific Reports 9, 5233',
  url: 'https://doi.org/10.1038/s41598-019-41695-z',
}

export const clusterMethods: Methods = [
  leiden,
  {
    name: 'Stability: mean adjusted Rand index over pairs of seeds',
    citation: 'Hubert and Arabie 1985; Lancichinetti and Fortunato 2012',
    url: 'https://doi.org/10.1038/srep00336',
  },
  {
    name: 'Constant Potts model',
    citation: 'Traag, Van Dooren and Nesterov 2011',
    url: 'https://doi.org/10.1103/PhysRevE.84.016114',
  },
  {
    name: 'Roles: within-module z-score and participation',
    citation: 'Guimerà and Amaral 2005, Nature 433',
    url: 'https://doi.org/10.1038/nature03288',
  },
  betweennessMethod,
  {
    name: 'What sets a cluster apart: lift, ranked by log-likelihood ratio',
    citation: 'Dunning 1993, Computational Linguistics 19(1)',
    url: 'https://aclanthology.org/J93-1003/',
  },
  {
    name: 'Conductance',
    citation: 'Kannan, Vempala and Vetta 2004',
    url: 'https://doi.org/10.1145/990308.990313',
  },
  {
    name: 'Shared programmes and funders, weighted by their size',
    citation: 'Newman 2001, Physical Review E 64, 016132',
    url: 'https://doi.org/10.1103/PhysRevE.64.016132',
  },
]

export const holeMethods: Methods = [
  leiden,
  {
    name: 'Structural holes',
    citation: 'Burt 1992, Structural Holes: The Social Structure of Competition',
    url: 'https://doi.org/10.2307/j.ctv1kz4h78',
  },
  {
    name: 'Ties expected by the configuration model',
    citation: 'Newman 2006, Modularity and community structure in networks',
    url: 'https://doi.org/10.1073/pnas.0601602103',
  },
]

export const holeNotes = [
  'Severity: the share of the expected weight that is missing, times the chance 1 − exp(−expected) that there would be any at all, times the geometric mean of the shares of the two clusters that serve the part.',
]
