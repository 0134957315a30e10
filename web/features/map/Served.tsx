import { useMemo } from 'react'
import type { Entity } from '#contract/entities'
import { counted } from '../../ui/words.ts'
import { NamedList } from './NamedList.tsx'
import own from './Panel.module.css'
import { programmesFor, serversOf } from './served.ts'
import type { ViewParts } from './view-parts.ts'

const forceWords = ({ programmes, organisations }: { programmes: number; organisations: number }) =>
  `${programmes > 0 ? counted(programmes, 'programme') : 'No programme'} in force, ${
    organisations > 0 ? counted(organisations, 'organisation') : 'no organisation'
  } at work.`

/** What is done for a part of a strategy, and by whom. */
export function Served({ entity, ...parts }: ViewParts & { entity: Entity }) {
  const { stock, graph } = parts.data
  const servers = useMemo(() => {
    const programmes = programmesFor(entity.id, entity.claims, stock.nodes.values())
    return serversOf(programmes, stock.edges.values())
  }, [entity, stock])
  const anchor = graph.anchors.find((each) => each.id === entity.id)
  return (
    <>
      {anchor && (
        <p className={own.description}>
          {anchor.recorded === 0
            ? 'Not mapped yet: no programme of any time is recorded for this, so nobody may have looked.'
            : forceWords(anchor)}
        </p>
      )}
      <NamedList
        {...parts}
        title="Organisations, at any time"
        rows={servers.map(({ id, programmes }) => ({
          id,
          note: counted(programmes.length, 'programme'),
          long: programmes.map((each) => stock.nodes.get(each)?.short ?? each).join(', '),
        }))}
      />
      {servers.length === 0 && <p className={own.none}>Nobody on the map runs a programme for this.</p>}
    </>
  )
}
