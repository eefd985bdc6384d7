/** What pages call the boxes that lead to their other stories. */
export const otherStories =
  /^(?:(?:you )?(?:may|might) (?:also )?(?:like|be interested)|related|(?:read|see) (?:more|also|next)|more (?:from|in|on|stories|news|like this)|(?:most|latest|breaking|top|trending|popular|other|recommended|editor['’]s) (?:read|news|stories|articles|posts|picks|headlines|now)|recommended|trending|up next|what to read next|don['’]t miss)\b.{0,40}$|^(?:latest|popular|more|also|next)$/i;

/** What pages ask of their readers, and say of their business: sentences that no report is written in. */
export const calls =
  /\b(?:subscribe|sign(?:ing)? (?:me )?up|newsletter|(?:your|our) (?:inbox|e-?mail)|e-?mail address|(?:enter|check) your (?:name|e-?mail)|we invite you|we use cookies|cookie policy|log in|terms (?:&|and|of)|privacy policy|all rights reserved|affiliate|we (?:may )?(?:earn|receive)|our (?:advertisers|partners|readers)|click here|we recommend|join (?:us|our)|become a member|support our|donate|this article)\b/i;

/** Names of newspapers and broadcasters, by their last word; what is also a common noun has "The" before it. */
export const newspapers =
  /^(?:The (?:\p{Lu}\S* ){0,3}(?:Star|Sun|Mail|Standard|Record|Press|Express|Mirror|World|Review|Register|Globe|Bee|Citizen|Independent|Mercury|Post|Week|Mail)|(?:\p{Lu}\S* ){1,4}(?:News|Times|Herald|Tribune|Gazette|Chronicle|Telegraph|Guardian|Echo|Journal|Post|Observer|Courier|Examiner|Enquirer|Inquirer|Sentinel|Dispatch|Advertiser|Argus|Reporter|Bulletin|Radio|TV|Magazine|Daily|Weekly|Online|Broadcasting)|(?:BBC|CNN|NPR|ABC|CBS|NBC|Fox|AP|Sky|ITV) News)$/u;

/** A credit that ends a picture's caption: `(Photo: Jane Doe)`, `(AP Photo/Jane Doe)`, `. Picture: Jane Doe`. */
export const pictureCredit =
  /(?:[([](?:[\w.]{1,20} )?(?:photo(?:graph)?|image|picture|pic|credit)s?(?: ?[:/]| by | courtesy | via )[^()[\]]{2,80}[)\]]\.?|[.!?] (?:photo(?:graph)?|image|picture|credit)s?(?:: | by | courtesy )[^.!?]{2,60}\.?)$/i;

/** How lines begin that say who wrote an article, and when. */
export const bylines = /^(?:by|published|posted|updated|last|written|reported|reporting)\b/i;

/** What stands right before the day on which an article was only changed. */
export const changed = /\b(?:updated|modified|edited|revised|corrected)\b\D{0,12}$/i;

/** What stands over what readers wrote. */
export const ofReaders = /^(?:letters?|your (?:say|letters|views))(?: (?:to|from) (?:the|our) (?:editor|readers?))?[.:]?$/i;
