/** Nouns that stand in any report, and tell nothing of what it is about. */
export const looseNouns =
  'people person man woman men thing way time moment day night week weekend month year hour minute second morning afternoon evening today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday number part lot kind sort rest end start beginning side case fact issue question answer reason matter point place area world country nation state city home life work job problem situation event account report reporter journalist news newspaper article story statement comment interview conference briefing email letter post page word name official officer spokesman spokeswoman spokesperson source leader minister president chief head member group team company organisation organization government authority agency department office expert analyst director manager chairman chance effort attempt move step plan decision result level amount percent cent dollar pound euro million billion thousand dozen hundred use need help hope fear idea view right order line role term sign detail information photo photograph picture image video caption data device feature version evidence analysis operation system option condition investigator authoritie countrie hand eye face body mile kilometre kilometer metre meter foot inch'.split(
    ' ',
  );

/** Adjectives that tell one thing from another for a day. */
export const looseAdjectives =
  'new last next first second third coming former recent same several many other others few own big small good bad great latest late early full whole main key major more most such certain possible likely different additional further current previous old young long short high low real true local missing'.split(
    ' ',
  );
