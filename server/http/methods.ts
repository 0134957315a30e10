/** Methods that several answers cite in `meta.methods`. */

export const betweennessMethod = {
  name: 'Betweenness',
  citation: 'Freeman 1977; computed by Brandes 2001',
  url: 'https://doi.org/10.1080/0022250X.2001.9990249',
}

export const yenMethod = {
  name: 'k shortest loopless paths',
  citation: 'Yen 1971, Management Science 17(11)',
  url: 'https://doi.org/10.1287/mnsc.17.11.712',
}
