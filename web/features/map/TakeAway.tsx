import { Code, Download, Link2, Quote } from 'lucide-react'
import { lazy, type RefObject, useState } from 'react'
import { useMetadata } from '../../api/use-shared.ts'
import type { FormatId } from '../../export/formats.ts'
import type { GraphHandle } from '../../graph/GraphCanvas.tsx'
import { IconButton } from '../../ui/Button.tsx'
import { Menu, MenuGroup, MenuItem, MenuSeparator } from '../../ui/Menu.tsx'
import { OnDemand } from '../../ui/OnDemand.tsx'
import { copyText, saveFile } from '../../ui/save-file.ts'
import { citedFor } from './cited.ts'
import { aboutOf, footOf, shownOf } from './shown-of.ts'
import type { ViewParts } from './view-parts.ts'

const CiteDialog = lazy(() => import('./CiteDialog.tsx'))
const EmbedDialog = lazy(() => import('./EmbedDialog.tsx'))

const files: readonly { id: FormatId; name: string }[] = [
  { id: 'ties', name: 'Ties (CSV)' },
  { id: 'entities', name: 'Entities (CSV)' },
  { id: 'json', name: 'JSON' },
  { id: 'gexf', name: 'GEXF, for Gephi' },
  { id: 'graphml', name: 'GraphML, for yEd and others' },
  { id: 'jsonld', name: 'JSON-LD, linked data' },
]

interface TakeAwayProps extends ViewParts {
  graph: RefObject<GraphHandle | null>
  say: (text: string) => void
}

/** Everything a reader can take from the map: images, data, a link, a frame for another site, a citation. */
export default function TakeAway({ data, state, lexicon, graph, say }: TakeAwayProps) {
  const { data: metadata } = useMetadata()
  const [dialog, setDialog] = useState<'embed' | 'cite' | null>(null)
  const [failed, setFailed] = useState<Error | null>(null)
  // Said by whoever fetches this part: writers of files and sources are fetched late too.
  if (failed) throw failed
  const aboutNow = () => (metadata ? aboutOf({ data, state, metadata, href: window.location.href }) : null)
  const save = async (id: FormatId) => {
    const about = aboutNow()
    if (!about) return
    const [{ formats }, cited] = await Promise.all([import('../../export/formats.ts'), citedFor(data, state)])
    const { ending, mime, write } = formats[id]
    const content = write(shownOf({ about, scene: data.scene, lexicon, cited }))
    saveFile(`interplay-map.${ending}`, new Blob([content], { type: mime }))
    say(`Saved interplay-map.${ending}`)
  }
  const image = async (kind: 'png' | 'svg') => {
    const about = aboutNow()
    const blob = about && (await graph.current?.image(footOf(about, data.scene.nodes, lexicon), kind))
    if (!blob) return
    saveFile(`interplay-map.${kind}`, blob)
    say(`Saved interplay-map.${kind}`)
  }
  const link = async () => {
    const copied = await copyText(aboutNow()?.permalink ?? window.location.href)
    say(copied ? 'The link is copied' : 'This browser did not let the page copy. Copy the address instead.')
  }
  return (
    <>
      <Menu
        trigger={
          <IconButton label="Take away what is shown" side="top" disabled={!metadata}>
            <Download />
          </IconButton>
        }
      >
        <MenuItem icon={<Link2 />} onClick={link}>
          Copy link
        </MenuItem>
        <MenuItem icon={<Quote />} onClick={() => setDialog('cite')}>
          Cite
        </MenuItem>
        <MenuItem icon={<Code />} onClick={() => setDialog('embed')}>
          Embed in a page
        </MenuItem>
        {state.as === 'map' && (
          <>
            <MenuSeparator />
            <MenuGroup label="Image with legend and source">
              <MenuItem onClick={() => image('png').catch(setFailed)}>PNG</MenuItem>
              <MenuItem onClick={() => image('svg').catch(setFailed)}>SVG</MenuItem>
            </MenuGroup>
          </>
        )}
        <MenuSeparator />
        <MenuGroup label="Data of what is shown">
          {files.map(({ id, name }) => (
            <MenuItem key={id} onClick={() => save(id).catch(setFailed)}>
              {name}
            </MenuItem>
          ))}
        </MenuGroup>
      </Menu>
      <OnDemand>
        {dialog === 'cite' && <CiteDialog about={aboutNow()} onClose={() => setDialog(null)} />}
        {dialog === 'embed' && <EmbedDialog about={aboutNow()} onClose={() => setDialog(null)} />}
      </OnDemand>
    </>
  )
}
