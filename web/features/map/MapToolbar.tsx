import {
  BoxSelect,
  ChartColumn,
  Download,
  Lasso,
  Maximize,
  Minus,
  Plus,
  Redo2,
  Table2,
  TextSearch,
  Undo2,
  Waypoints,
} from 'lucide-react'
import { lazy, type RefObject } from 'react'
import type { GraphHandle } from '../../graph/GraphCanvas.tsx'
import type { Insets, Selecting } from '../../graph/types.ts'
import { IconButton } from '../../ui/Button.tsx'
import { OnDemand } from '../../ui/OnDemand.tsx'
import { Toolbar, ToolbarSeparator } from '../../ui/Toolbar.tsx'
import css from './Map.module.css'
import type { ViewParts } from './view-parts.ts'

const MoreTools = lazy(() => import('./MoreTools.tsx'))
const TakeAway = lazy(() => import('./TakeAway.tsx'))

interface MapToolbarProps extends ViewParts {
  graph: RefObject<GraphHandle | null>
  insets: Insets
  narrow: boolean
  canUndo: string | undefined
  canRedo: string | undefined
  selecting: Selecting
  onSelecting: (how: Selecting) => void
  finding: boolean
  onFinding: (on: boolean) => void
  say: (text: string) => void
}

const areas = [
  { how: 'box', label: 'Select an area', keys: 'Shift drag', icon: <BoxSelect /> },
  { how: 'lasso', label: 'Select with a free line', keys: undefined, icon: <Lasso /> },
] as const

const displays = [
  { as: 'map', label: 'Show as a map', icon: <Waypoints /> },
  { as: 'table', label: 'Show as a table', icon: <Table2 /> },
  { as: 'charts', label: 'Show as charts', icon: <ChartColumn /> },
] as const

/** Undo, zoom, select, the other ways to show the same, and export, at the foot of the free part of the map. */
export function MapToolbar(props: MapToolbarProps) {
  const {
    data,
    state,
    actions,
    graph,
    insets,
    narrow,
    canUndo,
    canRedo,
    selecting,
    onSelecting,
    finding,
    onFinding,
    say,
    lexicon,
  } = props
  const onMap = state.as === 'map'
  if (narrow && state.sel.length > 0) return null
  const done = (what: string, command: { name: string } | null) => command && say(`${what}: ${command.name}`)
  return (
    <div className={css.toolbars} style={{ right: insets.right }}>
      <Toolbar label="History">
        <IconButton
          label={canUndo ? `Undo ${canUndo}` : 'Undo'}
          keys="Ctrl Z"
          side="top"
          disabled={!canUndo}
          onClick={() => done('Undone', actions.undo())}
        >
          <Undo2 />
        </IconButton>
        <IconButton
          label={canRedo ? `Redo ${canRedo}` : 'Redo'}
          keys="Ctrl Y"
          side="top"
          disabled={!canRedo}
          onClick={() => done('Redone', actions.redo())}
        >
          <Redo2 />
        </IconButton>
      </Toolbar>
      <Toolbar label="View">
        {onMap && (
          <>
            {(narrow ? [] : areas).map(({ how, label, keys, icon }) => (
              <IconButton
                key={how}
                label={label}
                keys={keys}
                side="top"
                aria-pressed={selecting === how}
                data-pressed={selecting === how || undefined}
                onClick={() => onSelecting(selecting === how ? null : how)}
              >
                {icon}
              </IconButton>
            ))}
            <IconButton label="Zoom out" keys="-" side="top" onClick={() => graph.current?.zoomBy(1 / 1.5)}>
              <Minus />
            </IconButton>
            <IconButton label="Zoom in" keys="+" side="top" onClick={() => graph.current?.zoomBy(1.5)}>
              <Plus />
            </IconButton>
            {narrow ? (
              <OnDemand>
                <MoreTools
                  {...{ selecting, onSelecting, finding, onFinding }}
                  onFit={() => graph.current?.fit()}
                />
              </OnDemand>
            ) : (
              <>
                <IconButton
                  label="Fit to the window"
                  keys="0"
                  side="top"
                  onClick={() => graph.current?.fit()}
                >
                  <Maximize />
                </IconButton>
                <IconButton
                  label="Find in this view"
                  side="top"
                  aria-pressed={finding}
                  data-pressed={finding || undefined}
                  onClick={() => onFinding(!finding)}
                >
                  <TextSearch />
                </IconButton>
              </>
            )}
            <ToolbarSeparator />
          </>
        )}
        {displays
          .filter(({ as }) => as !== state.as)
          .map(({ as, label, icon }) => (
            <IconButton key={as} label={label} side="top" onClick={() => actions.showAs(as)}>
              {icon}
            </IconButton>
          ))}
        <OnDemand
          meanwhile={
            <IconButton label="Take away what is shown" disabled>
              <Download />
            </IconButton>
          }
        >
          <TakeAway {...{ data, state, actions, lexicon, graph, say }} />
        </OnDemand>
      </Toolbar>
    </div>
  )
}
