import fc from 'fast-check'
import type { Value } from '#server/store/port'

/** -0 travels as 0. */
const number = fc
  .oneof(fc.integer(), fc.maxSafeInteger(), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((n) => n + 0)
const text = fc.string({ unit: 'binary' })
const key = text.filter((name) => !/^\$|^termType$|^__proto__$|\0/.test(name))

/** Any value that may cross the store port. */
export const plainArbitrary: fc.Arbitrary<Value> = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constant(null),
    fc.boolean(),
    number,
    text,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value

/** What both engines keep in a property: a scalar, or a list of one type without null. */
export const listArbitrary: fc.Arbitrary<Value> = fc.oneof(
  fc.boolean(),
  number,
  text,
  fc.array(fc.boolean()),
  fc.array(number),
  fc.array(text),
)
