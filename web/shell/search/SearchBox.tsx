import { Autocomplete } from '@base-ui/react/autocomplete'
import { LoaderCircle, Search as SearchIcon, X } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, type Ref, type RefObject, useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { mapAddress, type Spotlight } from '../../state/spotlight.ts'
import { cx } from '../../ui/cx.ts'
import surface from '../../ui/surface.module.css'
import { focusMain } from '../focus-main.ts'
import type { SearchOption } from './options.ts'
import { readRecent, withRecent, writeRecent } from './recent.ts'
import css from './Search.module.css'
import { SearchList } from './SearchList.tsx'
import { searchLabel } from './search-label.ts'
import { type Search, useSearch } from './use-search.ts'
import type { EarlyInput } from './WaitingBox.tsx'

interface SearchBoxProps {
  inputRef: Ref<HTMLInputElement>
  /** What was typed while this was on its way. */
  early?: RefObject<EarlyInput>
  /** The list stands below the field for good, as on a phone, instead of opening over the page. */
  inline?: boolean
  /** After something was chosen. */
  onDone?: () => void
  before?: ReactNode
}

/** The field and its list: entities, priorities, places and views, as one types. */
export default function SearchBox({ inputRef, early, inline = false, onDone, before }: SearchBoxProps) {
  const [text, setText] = useState(early?.current.text ?? '')
  const [open, setOpen] = useState(inline || Boolean(early?.current.focused || early?.current.entered))
  const search = useSearch(text, open)
  const [waiting, setWaiting] = useState(early?.current.entered ?? false)
  const go = useGo(search)

  const choose = (option: SearchOption) => {
    setText('')
    setOpen(inline)
    setWaiting(false)
    onDone?.()
    go(option)
  }
  // Enter before the answer is there means its best match, never what the list happens to show.
  const first = search.groups[0]?.items[0]
  useEffect(() => {
    if (!waiting || search.pending) return
    setWaiting(false)
    if (first) choose(first)
  })
  const onKeyDown = (event: BaseKeyEvent) => {
    const waits = event.key === 'Enter' && search.pending
    const closes = event.key === 'Escape' && open && !inline
    if (!waits && !closes) return
    event.preventDefault()
    event.preventBaseUIHandler?.()
    if (waits) setWaiting(true)
    else setOpen(false)
  }
  const list = <SearchList search={search} text={text} onChoose={choose} />
  return (
    <Autocomplete.Root
      items={search.groups}
      value={text}
      onValueChange={(next, { reason }) => {
        if (reason === 'item-press') return
        setWaiting(false)
        setText(next)
        setOpen(true)
      }}
      open={open}
      onOpenChange={(next) => setOpen(inline || next)}
      // The list is ours to place: Base UI's own popup hides the page from screen readers while keys still reach it.
      inline
      mode="none"
      autoHighlight={text.trim() === '' ? false : 'always'}
      openOnInputClick
      itemToStringValue={(option: SearchOption) => option.title}
    >
      <Frame inline={inline} onLeave={() => setOpen(false)}>
        <Autocomplete.InputGroup className={cx(css.field, inline && css.inline)}>
          {before ?? <SearchIcon className={css.icon} aria-hidden="true" />}
          <Autocomplete.Input
            ref={inputRef}
            className={css.input}
            aria-label={searchLabel}
            aria-expanded={open}
            autoFocus={early?.current.focused}
            placeholder="Search the map"
            type="search"
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            enterKeyHint="go"
            onFocus={() => setOpen(true)}
            onClick={() => setOpen(true)}
            onKeyDown={onKeyDown}
          />
          {search.pending && <LoaderCircle className={css.spinner} aria-hidden="true" />}
          {text === '' ? (
            !inline && <kbd className={css.slash}>/</kbd>
          ) : (
            <Autocomplete.Clear className={css.clear} aria-label="Clear the search">
              <X aria-hidden="true" />
            </Autocomplete.Clear>
          )}
        </Autocomplete.InputGroup>
        {inline && <div className={css.inlineList}>{list}</div>}
        {open && !inline && <div className={cx(surface.popup, css.popup)}>{list}</div>}
      </Frame>
    </Autocomplete.Root>
  )
}

type BaseKeyEvent = KeyboardEvent & { preventBaseUIHandler?: () => void }

interface FrameProps {
  inline: boolean
  onLeave: () => void
  children: ReactNode
}

/** Field and list together; the list stays open while the keyboard is in either, and a press on it keeps it there. */
function Frame({ inline, onLeave, children }: FrameProps) {
  if (inline) return children
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches where the focus goes
    <div
      className={css.frame}
      onBlur={({ currentTarget, relatedTarget }) => !currentTarget.contains(relatedTarget) && onLeave()}
      onMouseDown={(event) => {
        if (!(event.target instanceof Element) || event.target.closest('input')) return
        event.preventDefault()
      }}
    >
      {children}
    </div>
  )
}

/** Goes to an option: a view by its path, an entity selected and centred on the map. */
function useGo(search: Search): (option: SearchOption) => void {
  const [, navigate] = useLocation()
  return (option) => {
    if (option.entity === null) {
      navigate(option.href ?? '/')
    } else {
      const state: Spotlight = { centre: option.entity }
      const entity = search.find(option.entity)
      if (entity) {
        const { id, type, name, sector, kind } = entity
        writeRecent(withRecent(readRecent(), { id, type, name, sector, kind }))
      }
      navigate(mapAddress(option.entity), { state })
    }
    focusMain()
  }
}
