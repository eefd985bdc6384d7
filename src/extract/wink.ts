import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** One wink-nlp for all readers: sentences and parts of speech. */
export const nlp = winkNLP(model);
