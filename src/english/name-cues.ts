/** What stands before the name of a person or of a place, and behind the name of a person. */
export const beforePerson =
  /\b(?:Mr|Mrs|Ms|Dr|[Mm]ayor|[Pp]resident|[Mm]inister|[Ee]ngineer|[Cc]ouncillor|[Ss]pokes(?:man|woman|person)|[Dd]irector|[Cc]hief|[Rr]esident|[Oo]wner|[Pp]rofessor|[Ss]hopkeeper|[Cc]aptain|[Cc]hair(?:man|woman)?)\.? $/;
export const beforePlace = /\b(?:in|at|near|from|outside) $/;
export const behindPerson = /^(?:,[^,.]{3,60},)? (?:said|says|told|added|argued|warned|insisted|denied|wrote|called|promised)\b/;

/** The last word of a name that tells what it names. */
export const organisationName =
  /(?:Council|Ministry|Company|University|Authority|Department|Office|Institute|Union|Association|Committee|Agency|Party|Bank|Ltd|Works|Police|Post|Echo|Times|News|Radio|Herald|Gazette|Courier)$/;
export const placeName = /(?:Bridge|Street|Road|River|Square|Island|Quay|Hill|Bay|Lake|County|Valley|Mountain|Park|Station|Harbour|House)$/;
