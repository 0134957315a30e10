import { MetadataAnswer, VocabularyAnswer } from '#contract/vocabulary'
import { useApi } from './use-api.ts'

/** Types, relations, sectors, evidence marks and places with their names and counts. */
export const useVocabulary = () => useApi('vocabulary', VocabularyAnswer)

/** Revision, day of reading, counts, licences, engine. */
export const useMetadata = () => useApi('metadata', MetadataAnswer)
