import { Expand, Focus, Shrink } from 'lucide-react'
import { Button } from '../../ui/Button.tsx'
import { count, counted } from '../../ui/words.ts'
import { NamedList } from './NamedList.tsx'
import own from './Panel.module.css'
import type { PanelProps } from './view-parts.ts'

/** A group of the map: what it holds, whom it is tied to, and how to open or close it. */
export function GroupPanel({ id, ...parts }: PanelProps & { id: string }) {
  const { data, actions, lexicon } = parts
  const group = data.grouped?.groups.get(id)
  if (!group)
    return (
      <div className={own.body}>
        <h2 className={own.name}>No such group</h2>
        <p>The map is grouped otherwise now, or its filters leave nobody in this group.</p>
        <Button onClick={() => actions.select([])}>Close</Button>
      </div>
    )
  const { name, short, note, open, members, words, within, ties } = group
  const pick = (member: string) => {
    if (!open) actions.openGroup(id, short)
    actions.select([member])
  }
  return (
    <article className={own.body}>
      <header className={own.head}>
        <p className={own.what}>Group{open ? ', open' : ''}</p>
        <h2 className={own.name}>{name}</h2>
      </header>
      <p>
        {words}, with {counted(within, 'tie')} among them.{note && ` ${note}`}
      </p>
      <div className={own.actions}>
        {open ? (
          <Button size="s" icon={<Shrink />} onClick={() => actions.closeGroup(id, short)}>
            Close the group
          </Button>
        ) : (
          <Button size="s" icon={<Expand />} onClick={() => actions.openGroup(id, short)}>
            Open the group
          </Button>
        )}
        <Button
          size="s"
          icon={<Focus />}
          onClick={() =>
            actions.keepOnly(
              members.map((member) => member.id),
              short,
            )
          }
        >
          Show only these
        </Button>
      </div>
      <NamedList
        {...parts}
        title="Who is in it"
        rows={members.map(({ id: member, type, sector }) => ({
          id: member,
          note: lexicon.what({ type, sector }),
          long: '',
        }))}
        onPick={pick}
      />
      {ties.length > 0 && (
        <section className={own.section} aria-label="Ties to other groups">
          <h3>Ties to other groups</h3>
          <ul className={own.claims}>
            {ties.map(({ other, count: number }) => {
              const to = data.grouped?.groups.get(other)
              return (
                <li key={other}>
                  <Button look="quiet" size="s" title={to?.name} onClick={() => actions.select([other])}>
                    {to?.short ?? other}
                  </Button>
                  <span className="tabular">{count(number)}</span>
                </li>
              )
            })}
          </ul>
        </section>
      )}
    </article>
  )
}
