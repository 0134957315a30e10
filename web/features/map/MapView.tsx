import { lazy, useEffect, useMemo, useRef, useState } from 'react'
import { GraphCanvas, type GraphHandle } from '../../graph/GraphCanvas.tsx'
import type { Selecting } from '../../graph/types.ts'
import { useControl } from '../../state/controls.ts'
import { OnDemand } from '../../ui/OnDemand.tsx'
import { ErrorState, LoadingState, Skeleton } from '../../ui/States.tsx'
import { useIdle } from '../../ui/use-idle.ts'
import { useNarrow } from '../../ui/use-media.ts'
import { isTree } from './arrange-options.ts'
import { type Asked, askedOf } from './asked.ts'
import type { GroupsNow } from './Groups.tsx'
import { groupingOf, isGroupId, tooManyToDraw } from './grouping.ts'
import { Legend } from './Legend.tsx'
import css from './Map.module.css'
import { MapToolbar } from './MapToolbar.tsx'
import type { OpenMenu } from './NodeMenu.tsx'
import { Nothing } from './Nothing.tsx'
import { useFitToPart } from './use-fit-to-part.ts'
import { useGraphProps } from './use-graph-props.ts'
import { useInsets } from './use-insets.ts'
import { useMapActions } from './use-map-actions.ts'
import { useMapData } from './use-map-data.ts'
import { useMapKeys } from './use-map-keys.ts'
import { useSpotlight } from './use-spotlight.ts'
import { Waiting } from './Waiting.tsx'

/** Not needed for the first view: fetched once that is drawn. */
const loadPanel = () => import('./Panel.tsx')
const Panel = lazy(loadPanel)
const MapTable = lazy(() => import('./MapTable.tsx'))
const MapCharts = lazy(() => import('./charts/MapCharts.tsx'))
const NodeMenu = lazy(() => import('./NodeMenu.tsx'))
const Groups = lazy(() => import('./Groups.tsx'))
const FocusBar = lazy(() => import('./FocusBar.tsx'))
const FindBar = lazy(() => import('./FindBar.tsx'))

const noGroups: GroupsNow = { grouped: null, coming: true }

/** The ecosystem arranged by what it is for. */
export default function MapView() {
  const { state, actions, canUndo, canRedo } = useMapActions()
  const [groups, setGroups] = useState(noGroups)
  const narrow = useNarrow()
  const { data, lexicon, vocabulary, error, retry, stale, shown } = useMapData(state, groups.grouped, narrow)
  const graph = useRef<GraphHandle>(null)
  const seen = useRef(false)
  const [menu, setMenu] = useState<OpenMenu | null>(null)
  const [said, say] = useState('')
  const [selecting, setSelecting] = useState<Selecting>(null)
  const [finding, setFinding] = useState(state.find !== undefined)
  const onFinding = (on: boolean) => {
    setFinding(on)
    if (!on) actions.find(undefined)
  }
  const [legendOpen, setLegendOpen] = useState(() => !narrow && window.innerWidth >= 1100)
  // A page that frames the map says what stands beside it.
  const [withLegend, withToolbar, withDetails] = [
    useControl('legend'),
    useControl('toolbar'),
    useControl('details'),
  ]
  const partly = state.ego !== undefined || state.only.length > 0
  const insets = useInsets(
    withLegend && !narrow && legendOpen,
    withDetails && state.sel.length > 0,
    narrow,
    // Rows of a tree, of the table and of the charts begin where the button of the legend is.
    partly || ((isTree(state.arrange) || state.as !== 'map') && (narrow || !legendOpen)),
  )
  const props = useGraphProps(data, state, lexicon, insets, selecting)
  useFitToPart(graph, state, data?.scene.nodes)
  useSpotlight(graph, state.sel, data !== null)
  useMapKeys(actions, graph, say)
  const idle = useIdle()
  useEffect(() => {
    // That it cannot be fetched is said to whoever opens it.
    if (idle) loadPanel().catch(() => undefined)
  }, [idle])
  const names = useMemo(
    () => new Map([...(data?.stock.nodes ?? [])].map(([id, node]) => [id, node.name])),
    [data?.stock],
  )
  const nameOf = (id: string) => names.get(id) ?? data?.grouped?.groups.get(id)?.short ?? id

  if (error && !data) return <ErrorState error={error} onRetry={retry} />
  const grouping = data && groupingOf(state, data.graph.total.nodes)
  const grouper = data && grouping && (
    <OnDemand>
      <Groups {...{ state, grouping, lexicon, vocabulary }} scene={data.scene} onGroups={setGroups} />
    </OnDemand>
  )
  // While their groups are on the way, too many to draw are not drawn, nor is what nobody has seen yet.
  const waits = data && grouping && groups.coming && (!seen.current || data.graph.total.nodes > tooManyToDraw)
  if (!data || !props || waits)
    return (
      <>
        {grouper}
        <MapSkeleton asked={askedOf(state)} />
      </>
    )
  seen.current = true
  const shared = { data, state, actions, lexicon }
  return (
    <>
      {grouper}
      <div
        className={css.map}
        data-stale={stale || undefined}
        data-narrow={narrow || undefined}
        data-finding={finding || undefined}
      >
        <h1 className="visually-hidden">Map</h1>
        <p id="map-keys" className="visually-hidden">
          Arrow keys walk from node to node along ties. Enter opens the details, Space adds to the selection,
          Control and A selects all in sight, E expands or opens a group, M picks a node up to move it by the
          arrows, the menu key opens a menu, plus and minus zoom, 0 shows everything, Escape lets go. The same
          content is in the table.
        </p>
        {state.as === 'map' ? (
          <GraphCanvas
            {...props}
            handle={graph}
            label={`Map of ${data.scene.nodes.length} entities and ${data.scene.edges.length} ties, arranged by ${data.graph.arrangedBy.name}`}
            describedBy="map-keys"
            onSelect={(ids, how) => {
              // The sheet then covers the button that ends it.
              if (narrow) setSelecting(null)
              actions.select(ids, how)
            }}
            onExpand={(id) =>
              isGroupId(id) ? actions.openGroup(id, nameOf(id)) : actions.expand(id, nameOf(id))
            }
            onMenu={(id, at) => setMenu({ id, at })}
            onMove={(id, to) => !data.grouped && actions.pin(id, nameOf(id), to)}
            onAnchor={(id) => actions.select([id])}
            onSay={say}
            describe={(id) => {
              const node = data.stock.nodes.get(id)
              const group = data.grouped?.groups.get(id)
              if (group) return `${group.name} · group of ${group.words}, ${group.open ? 'open' : 'closed'}`
              return node ? lexicon.describe(node) : ''
            }}
          />
        ) : (
          <OnDemand key={state.as} meanwhile={<LoadingState />}>
            {state.as === 'table' ? (
              <MapTable {...shared} insets={insets} />
            ) : (
              <MapCharts {...shared} vocabulary={vocabulary} insets={insets} />
            )}
          </OnDemand>
        )}
        {state.as === 'map' && data.scene.nodes.length === 0 && !stale && (
          <Nothing {...shared} insets={insets} />
        )}
        {stale && (
          <Waiting
            asked={askedOf(state)}
            shown={shown}
            insets={insets}
            onCancel={() => actions.cancel(shown)}
            onFocusTaken={() => graph.current?.focus()}
          />
        )}
        <div className="visually-hidden" aria-live="polite" role="status">
          {said}
        </div>
        {withLegend && !(narrow && withDetails && state.sel.length > 0) && (
          <Legend
            {...shared}
            vocabulary={vocabulary}
            narrow={narrow}
            open={legendOpen}
            onOpen={setLegendOpen}
          />
        )}
        {withToolbar && (
          <MapToolbar
            {...shared}
            graph={graph}
            insets={insets}
            narrow={narrow}
            canUndo={canUndo}
            canRedo={canRedo}
            selecting={selecting}
            onSelecting={setSelecting}
            finding={finding}
            onFinding={onFinding}
            say={say}
          />
        )}
        {withDetails && state.sel.length > 0 && (
          <OnDemand meanwhile={<div className={narrow ? css.sheet : css.panel} />}>
            <Panel {...shared} narrow={narrow} graph={graph} />
          </OnDemand>
        )}
        <OnDemand>
          {finding && state.as === 'map' && (
            <FindBar {...shared} graph={graph} insets={insets} onClose={() => setFinding(false)} />
          )}
          {partly && <FocusBar {...shared} insets={insets} narrow={narrow} />}
        </OnDemand>
        {/* Apart: what is fetched late would hide what stands, and take the focus from whoever types. */}
        <OnDemand wanted={menu !== null}>
          {(menu || idle) && <NodeMenu {...shared} menu={menu} onClose={() => setMenu(null)} graph={graph} />}
        </OnDemand>
      </div>
    </>
  )
}

const MapSkeleton = ({ asked }: { asked: Asked }) => (
  <div className={css.loading}>
    <span className="visually-hidden" role="status">
      Loading the map
    </span>
    <Waiting asked={asked} shown={null} insets={{ left: 0, right: 0 }} />
    <div className={css.loadingLegend}>
      <Skeleton height="1.6rem" />
      <Skeleton lines={7} height="1.1rem" />
    </div>
  </div>
)
