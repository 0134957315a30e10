import { Search } from 'lucide-react'
import type { Ref, RefObject } from 'react'
import css from './Search.module.css'
import { searchLabel } from './search-label.ts'

/** What was typed before the search itself had come. */
export interface EarlyInput {
  text: string
  focused: boolean
  /** Enter was pressed: the best match is wanted. */
  entered: boolean
}

interface WaitingBoxProps {
  inputRef: Ref<HTMLInputElement>
  early: RefObject<EarlyInput>
  /** Somebody reaches for it. */
  onWanted: () => void
}

/** The field as it looks, until the search comes and takes over what was typed. */
export const WaitingBox = ({ inputRef, early, onWanted }: WaitingBoxProps) => (
  <div className={css.field}>
    <Search className={css.icon} aria-hidden="true" />
    <input
      ref={inputRef}
      className={css.input}
      aria-label={searchLabel}
      placeholder="Search the map"
      type="search"
      autoComplete="off"
      defaultValue={early.current.text}
      onPointerEnter={onWanted}
      onFocus={() => {
        early.current.focused = true
        onWanted()
      }}
      onBlur={() => {
        early.current.focused = false
      }}
      onChange={(event) => {
        early.current.text = event.target.value
        early.current.entered = false
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') early.current.entered = true
      }}
    />
    <kbd className={css.slash}>/</kbd>
  </div>
)
