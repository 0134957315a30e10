import { useSyncExternalStore } from 'react'
import css from './Shell.module.css'

const subscribe = (changed: () => void) => {
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}

/** Said once, at the top, for as long as there is no connection. */
export function OfflineNotice() {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine)
  return (
    <div role="status" className={online ? 'visually-hidden' : css.offline}>
      {online ? '' : 'You are offline. What was loaded before still works.'}
    </div>
  )
}
