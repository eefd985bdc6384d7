import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** wink-nlp for the boundaries of sentences alone: its other stages would double the time. */
export const nlp = winkNLP(model, ['sbd']);
