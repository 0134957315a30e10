import {
  Crosshair,
  Expand,
  EyeOff,
  Focus,
  Link2,
  ListPlus,
  PanelRight,
  Pin,
  PinOff,
  Plus,
  Share2,
  Shrink,
} from 'lucide-react'
import type { RefObject } from 'react'
import type { GraphHandle } from '../../graph/GraphCanvas.tsx'
import type { Point } from '../../graph/types.ts'
import { MenuItem, MenuSeparator, PointMenu } from '../../ui/Menu.tsx'
import { count } from '../../ui/words.ts'
import { copyLink } from './copy-link.ts'
import { wayWords } from './ExpandBy.tsx'
import { expandStep, readExpansion, viaText } from './expansion.ts'
import type { GroupOnMap } from './grouped.ts'
import { readPin } from './map-state.ts'
import { neighbourIds } from './neighbour-ids.ts'
import { useNeighbours } from './use-neighbours.ts'
import type { ViewParts } from './view-parts.ts'

export interface OpenMenu {
  id: string | null
  at: Point
}

interface NodeMenuProps extends ViewParts {
  menu: OpenMenu | null
  onClose: () => void
  graph: RefObject<GraphHandle | null>
}

/** The menu of a node, or of the ground. */
export default function NodeMenu({ menu, onClose, ...rest }: NodeMenuProps) {
  const node = menu?.id ? rest.data.stock.nodes.get(menu.id) : undefined
  const group = menu?.id ? rest.data.grouped?.groups.get(menu.id) : undefined
  return (
    <PointMenu at={menu?.at ?? null} onClose={onClose} label={node?.name ?? group?.name ?? 'The map'}>
      {group && <GroupItems {...rest} group={group} />}
      {!group && node && <NodeItems {...rest} id={node.id} name={node.short} />}
      {!group && !node && <GroundItems {...rest} />}
    </PointMenu>
  )
}

function GroupItems({ actions, group }: ItemsProps & { group: GroupOnMap }) {
  const { id, short: name, open, members } = group
  return (
    <>
      <MenuItem icon={<PanelRight />} keys="Enter" onClick={() => actions.select([id])}>
        Details
      </MenuItem>
      {open ? (
        <MenuItem icon={<Shrink />} onClick={() => actions.closeGroup(id, name)}>
          Close the group
        </MenuItem>
      ) : (
        <MenuItem icon={<Expand />} keys="E" onClick={() => actions.openGroup(id, name)}>
          Open the group
        </MenuItem>
      )}
      <MenuItem
        icon={<Focus />}
        onClick={() =>
          actions.keepOnly(
            members.map((member) => member.id),
            name,
          )
        }
      >
        Show only these
      </MenuItem>
    </>
  )
}

type ItemsProps = Omit<NodeMenuProps, 'menu' | 'onClose'>

function NodeItems({ id, name, ...parts }: ItemsProps & { id: string; name: string }) {
  const { data, state, actions, graph } = parts
  const { shown, total, ways } = useNeighbours(parts, id)
  const expanded = state.x.some((token) => readExpansion(token).id === id)
  const pinned = state.pin.some((token) => readPin(token)?.id === id)
  const home = data.grouped?.groups.get(data.grouped.homeOf.get(id) ?? '')
  return (
    <>
      <MenuItem icon={<PanelRight />} keys="Enter" onClick={() => actions.select([id])}>
        Details
      </MenuItem>
      {state.sel.length > 0 && (
        <MenuItem icon={<ListPlus />} keys="Space" onClick={() => actions.select([id], 'toggle')}>
          {state.sel.includes(id) ? 'Take out of the selection' : 'Add to the selection'}
        </MenuItem>
      )}
      <MenuItem icon={<Expand />} keys="E" disabled={shown >= total} onClick={() => actions.expand(id, name)}>
        {shown >= total
          ? `All ${count(total)} shown`
          : `Show ${Math.min(expandStep, total - shown)} more (${count(shown)} of ${count(total)})`}
      </MenuItem>
      {/* Those of one kind alone, where some are not shown yet. */}
      {ways
        .filter((way) => way.shown < way.total)
        .map((way) => (
          <MenuItem key={viaText(way.via)} icon={<Plus />} onClick={() => actions.expand(id, name, way.via)}>
            {way.name}: {wayWords(way).toLowerCase()} ({count(way.shown)} of {count(way.total)})
          </MenuItem>
        ))}
      {expanded && (
        <MenuItem icon={<Shrink />} onClick={() => actions.collapse(id, name)}>
          Collapse
        </MenuItem>
      )}
      <MenuItem icon={<Focus />} onClick={() => actions.focusOn(id, name)}>
        Show only this and its neighbours
      </MenuItem>
      <MenuItem icon={<Share2 />} onClick={() => actions.select([id, ...neighbourIds(data, id)], 'add')}>
        Select neighbours
      </MenuItem>
      <MenuItem icon={<Crosshair />} onClick={() => graph.current?.centre(id)}>
        Centre
      </MenuItem>
      {home?.open && (
        <MenuItem icon={<Shrink />} onClick={() => actions.closeGroup(home.id, home.short)}>
          Close the group {home.short}
        </MenuItem>
      )}
      <MenuSeparator />
      {pinned && (
        <MenuItem icon={<PinOff />} onClick={() => actions.unpin(id, name)}>
          Back to its place
        </MenuItem>
      )}
      {!pinned && (
        <MenuItem
          icon={<Pin />}
          onClick={() => actions.pin(id, name, data.stock.nodes.get(id) ?? { x: 0, y: 0 })}
        >
          Pin here
        </MenuItem>
      )}
      <MenuItem icon={<EyeOff />} onClick={() => actions.hide([id], name)}>
        Hide
      </MenuItem>
      <MenuItem icon={<Link2 />} onClick={() => copyLink(id)}>
        Copy link
      </MenuItem>
    </>
  )
}

const GroundItems = ({ state, actions, graph }: ItemsProps) => (
  <>
    <MenuItem keys="0" onClick={() => graph.current?.fit()}>
      Show the whole map
    </MenuItem>
    <MenuItem disabled={state.hide.length === 0} onClick={actions.unhide}>
      Show what was hidden
    </MenuItem>
    <MenuItem onClick={actions.reset}>Clear filters and expansions</MenuItem>
    <MenuItem onClick={() => copyLink()}>Copy link to this view</MenuItem>
  </>
)
