import { Search } from 'lucide-react'
import { lazy, useCallback, useRef, useState } from 'react'
import { IconButton } from '../ui/Button.tsx'
import { OnDemand } from '../ui/OnDemand.tsx'
import { useIdle } from '../ui/use-idle.ts'
import css from './search/Search.module.css'
import { type EarlyInput, WaitingBox } from './search/WaitingBox.tsx'
import { useShortcut } from './shortcuts.ts'

const SearchBox = lazy(() => import('./search/SearchBox.tsx'))
const SearchOverlay = lazy(() => import('./search/SearchOverlay.tsx'))

/**
 * Search: a field in the header, and on a phone a button that opens it over the whole screen. The first view is drawn
 * before its code is fetched; who is faster types into a plain field, and nothing typed is lost.
 */
export function SearchField() {
  const field = useRef<HTMLInputElement>(null)
  const early = useRef<EarlyInput>({ text: '', focused: false, entered: false })
  const [overlay, setOverlay] = useState(false)
  const [wanted, setWanted] = useState(false)
  const idle = useIdle()
  const begin = useCallback(() => {
    setWanted(true)
    // The field is there but not shown on a narrow screen.
    if (field.current?.offsetParent) field.current.focus()
    else setOverlay(true)
  }, [])
  useShortcut('/', begin)
  const waiting = <WaitingBox inputRef={field} early={early} onWanted={() => setWanted(true)} />
  return (
    <>
      <search className={css.wide}>
        {wanted || idle ? (
          <OnDemand meanwhile={waiting} wanted={wanted}>
            <SearchBox inputRef={field} early={early} />
          </OnDemand>
        ) : (
          waiting
        )}
      </search>
      <div className={css.slim}>
        <IconButton label="Search" keys="/" onClick={() => setOverlay(true)}>
          <Search />
        </IconButton>
      </div>
      {(overlay || idle) && (
        <OnDemand wanted={overlay}>
          <SearchOverlay open={overlay} onClose={() => setOverlay(false)} />
        </OnDemand>
      )}
    </>
  )
}
