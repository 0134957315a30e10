import css from './SavedViews.module.css'

/** Said where storage is forbidden or full. */
export const StorageNote = () => (
  <p className={css.note} role="status">
    This browser keeps nothing for this site, so saved views last until the page is closed. Copy their links
    to keep them.
  </p>
)
