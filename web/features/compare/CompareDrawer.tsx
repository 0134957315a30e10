import type { CompareAnswer } from '#contract/compare'
import { Drawer } from '../../ui/Drawer.tsx'
import { EntityLink } from '../../ui/EntityLink.tsx'
import { MapLink } from '../../ui/MapLink.tsx'
import { EmptyState } from '../../ui/States.tsx'
import { useMedia } from '../../ui/use-media.ts'
import css from './Compare.module.css'
import { type CompareState, readTarget } from './compare-state.ts'
import { type DrawerContents, drawerContents } from './drawer-groups.ts'

interface CompareDrawerProps {
  answer: CompareAnswer
  state: CompareState
  onClose: () => void
}

/** The members behind a part, a band, a set or a bridge, with the way to the map. */
export function CompareDrawer({ answer, state, onClose }: CompareDrawerProps) {
  const wide = useMedia('(min-width: 60rem)')
  const target = readTarget(state.open)
  const contents = target && drawerContents(answer, target)
  return (
    <Drawer
      open={contents !== null}
      onClose={onClose}
      title={contents?.title ?? ''}
      from={wide ? 'right' : 'bottom'}
      beside={wide}
    >
      {contents && <Contents contents={contents} names={answer.names} asOf={state.asOf} />}
    </Drawer>
  )
}

interface ContentsProps {
  contents: DrawerContents
  names: Readonly<Record<string, string>>
  asOf: string | undefined
}

function Contents({ contents, names, asOf }: ContentsProps) {
  const ids = [...new Set([...contents.also, ...contents.groups.flatMap((group) => group.ids)])]
  const filled = contents.groups.filter((group) => group.ids.length > 0)
  return (
    <div className={css.drawer}>
      {contents.notes.map((note) => (
        <p key={note} className={css.muted}>
          {note}
        </p>
      ))}
      <div>
        <MapLink ids={ids} asOf={asOf}>
          {`Show these ${ids.length} on the map`}
        </MapLink>
      </div>
      {filled.length === 0 && (
        <EmptyState title="No programme counts here">By the filters in force nothing is counted.</EmptyState>
      )}
      {filled.map((group) => (
        <section key={group.title} className={css.group}>
          <h3>
            {group.title} <span className="tabular">{group.ids.length}</span>
          </h3>
          <ul>
            {group.ids.map((id) => (
              <li key={id}>
                <EntityLink entity={{ id, type: group.type, name: names[id] ?? id }} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
