/** The named errors of the store port, the same for every engine. */

export abstract class StoreError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = this.constructor.name
  }
}

/** The engine cannot be reached: wrong address, not running, network down. */
export class StoreUnavailable extends StoreError {}
/** The engine refused the user name or the password. */
export class StoreUnauthorised extends StoreError {}
/** Another process holds the embedded store. */
export class StoreLocked extends StoreError {}
/** The engine is too old, or of a kind that cannot serve. */
export class StoreUnsupported extends StoreError {}
/** A statement took longer than its time limit. */
export class StoreTimeout extends StoreError {}
/** A uniqueness rule of the schema was broken. */
export class StoreConflict extends StoreError {}
/** The statement itself was refused: a defect of ours. */
export class StoreRefused extends StoreError {}
