import { describe, expect, it } from 'vitest';
import { captionSigns, endsAsCaption, isCreditOf, isOfPicture } from '../../../src/english/captions.ts';
import { isOfOtherTime } from '../../../src/english/main-verb.ts';
import { tagText } from '../../../src/extract/tag-words.ts';

/** As a sentence is judged that stands alone in its paragraph. */
const isCaption = (text: string) =>
  captionSigns(text).isCaption || isOfPicture(text) || (endsAsCaption(text) && !isOfOtherTime(tagText(text)));

describe('a caption', () => {
  it.each([
    'FILE PHOTO: The ferry lies at the quay in Orme, Velm May 3, 2025.',
    'File photo: The ferry lies at the quay.',
    '(FILE) - The ferry lies at the quay.',
    'FILE - In this May 3, 2025 file photo, Ada Quill speaks at the quay.',
    'FILE – Ada Quill speaks at the quay.',
    'PHOTO: The ferry lies at the quay.',
    'Image caption The ferry lies at the quay.',
    'Photo taken on May 3, 2025 shows the ferry at the quay.',
    'File photo shows the ferry at the quay.',
    'In this photo taken on Saturday, May 3, 2025, the ferry lies at the quay.',
    'In this handout image provided by the harbour office, the ferry lies at the quay.',
    'In this image from video, the ferry lies at the quay.',
    'This aerial photo taken from a drone shows the ferry at the quay.',
    'This combination of boats is old, as an undated handout photo shows. REUTERS/Ada Quill',
    'An undated handout photo released by the harbour office shows the ferry.',
    'The ferry lies at the quay. REUTERS/Ada Quill',
    'The ferry lies at the quay. REUTERS/Ada Quill/File Photo',
    'The ferry was hit by the storm in Orme, Velm, on May 3, 2025. (Xinhua/Ada Quill)',
    'The ferry lies at the quay. Harbour Office of Velm/Handout via REUTERS',
    'The ferry lies at the quay. (AP Photo/Ada Quill, File)',
    'The ferry lies at the quay. Ada Quill/AFP via Getty Images',
    'The ferry lies at the quay. Photo: Ada Quill',
    'The ferry lies at the quay. [Ada Quill/Reuters]',
    'Ada Quill (L-R), Ines Roe and Tom Lowe stand at the quay.',
    'Ada Quill (L) shakes hands with Ines Roe (R) at the quay.',
    'Children play at the quay of a camp in Orme, North Velm, Alba May 3, 2025.',
    'Crates are seen behind the wall which collapsed in Orme, Alba, May 3, 2025.',
    'Farms stand under water after the storm in eastern Orme, Alba, 3 May 2025.',
    'Video grab shows the ferry at the quay.',
    'Screen grab from video of the ferry at the quay.',
    'The ferry lies at the quay in Orme, in this still image taken on May 3, 2025.',
    'Ada Quill is seen in this booking photo released by the harbour office in Orme.',
    'Ada Quill is pictured in this undated handout photo.',
    'Boats are seen in this picture taken from a bridge.',
    'The quay lies under water in this May 3, 2025 aerial photo.',
    'A boat hangs next to storm damaged houses along the quay in Orme, Alba May 3, 2025.',
  ])('is %s', (text) => {
    expect(isCaption(text)).toBe(true);
  });

  it.each([
    'The ferry sank off Orme, Velm, on May 3, 2025.',
    'The ferry was found in Orme, Velm, May 3, 2025.',
    'Ada Quill was born in Orme, North Velm, on May 3, 1925.',
    'A quake struck near Orme, Velm, May 3, 2025.',
    'A storm hit houses in Orme, Velm, May 3, 2025.',
    'The fair opens in Orme, Velm, May 3, 2025.',
    'The fair will be held in Orme, Velm, May 3, 2025.',
    'The harbour office has been shut since May 3, 2025.',
    'The law takes effect on May 3, 2025.',
    'The photo shows the ferry at the quay, the court heard.',
    'Photos of the ferry were shown to the court.',
    'Photographers took the picture at noon.',
    'Pictures released by the harbour office showed the ferry on its side.',
    'In this picture of despair, nobody spoke of the quay.',
    'In this case, the ferry was late.',
    'Nobody was happy in this picture.',
    'The mayor is seen in this town as a friend.',
    'She was shown in a film of 1931 that the harbour office released.',
    'A video grabbed the eyes of the town.',
    'The ferry was seen in a photo that the court was shown.',
    'This image of the quay was on every wall.',
    'Files were taken from the harbour office.',
    'Image is all that matters to the mayor.',
    'Senator Ada Quill (R) voted for the quay.',
    'Officials of the harbour (Orme/Velm) met on Tuesday.',
    'The mayor told Reuters that the ferry sank.',
    'The mayor left the quay. (Reuters)',
    'The Orme/Velm line is shut.',
    'A Reuters/Ipsos poll says nobody wants the ferry.',
    'The mayor spoke of the ferry. He did not name it.',
    'NASA/Velm talks went on.',
    'The crew said AP/Velm was the code of the ferry.',
  ])('is not %s', (text) => {
    expect(isCaption(text)).toBe(false);
  });
});

describe('what stands behind a caption', () => {
  it.each([
    'REUTERS/Ada Quill',
    'REUTERS/Ada Quill The mayor left the quay.',
    '(Xinhua/Ada Quill)',
    'Ada Quill/AFP',
    'Harbour Office/Handout via REUTERS/File Photo',
    'AP Photo/Ada Quill',
    'EPA-EFE/ADA QUILL',
  ])('is its credit: %s', (text) => {
    expect(isCreditOf(text)).toBe(true);
  });

  it.each(['Ada Quill left the quay.', '(Reuters)', 'Reuters said so.', 'ORME/VELM talks', 'He/she left.', 'AP and AFP left.', ''])(
    'is none: %s',
    (text) => {
      expect(isCreditOf(text)).toBe(false);
    },
  );
});
