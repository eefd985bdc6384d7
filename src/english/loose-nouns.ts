/** Nouns that stand in any report, and tell nothing of what it is about. */
export const looseNouns =
  'criticism critic praise blame outrage outcry backlash condemnation reaction rhetoric anger insult sympathy apology complaint promise sacrifice courage yen yuan rupee rupiah ringgit peso won baht rand rouble ruble lira shekel candidate rival supporter support message victory win party race contest prefecture province district county municipality region people person man woman men thing way time moment day night week weekend month year hour minute second morning afternoon evening today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday number part lot kind sort rest end start beginning side case fact issue question answer reason matter point place area world country nation state city home life work job problem situation event account report reporter journalist news newspaper article story statement comment interview conference briefing email letter post page word name official officer spokesman spokeswoman spokesperson source leader minister president chief head member group team company organisation organization government authority agency department office expert analyst director manager chairman chance effort attempt move step plan decision result level amount percent cent dollar pound euro million billion thousand dozen hundred use need help hope fear idea view right order line role term sign detail information photo photograph picture image video caption data device feature version evidence analysis operation system option condition investigator hand eye face body mile kilometre kilometer metre meter foot inch maximum minimum magnitude total majority average size scale range bit item product unit experience concern difficulty problem responsibility action conclusion connection contact talk remark assertion access location position center centre region district province island archipelago coast shore capital town village neighborhood neighbourhood site ground spot zone distance direction building address risk period decade century past future occasion ceremony hearing meeting conversation testimony condition role mission individual resident user customer police prosecutor senator lawmaker congressman politician forecaster scientist researcher engineer adviser aide diplomat lawyer professor resident ally speaker reader owner attention impact effect difference improvement example test speed media rate mistake opportunity behaviour behavior approach mode function setting series lot majority couple pair minority increase decrease rise drop gain goal appearance process lead visit money audience deal ruling'.split(
    ' ',
  );

/** Of those, the ones that make a subject with a noun before them: `search area`, `battery life`. */
export const looseAlone = new Set(
  'increase decrease rise drop gain goal process visit deal ruling part home life work job case order line evidence analysis system data device version effort plan operation option rate access record action risk area site building address speed test size image'.split(
    ' ',
  ),
);

/** Adjectives that tell one thing from another for a day. */
export const looseAdjectives =
  'new last next first second third coming former recent same several many other others few own big small good bad great latest late early full whole main key major more most such certain possible likely different additional further current previous old young long short high low real true local missing past present alleged initial final ongoing heavy severe strong powerful massive huge violent serious intense giant large larger largest fast slow thorough conflicting frequent occasional potential apparent suspected reported official senior top public entire total maximum minimum average estimated expected planned proposed rising growing increasing deadly fatal devastating catastrophic tragic brutal horrific controversial important significant crucial famous popular beautiful nearby surrounding separate special specific particular usual normal regular common rare daily weekly monthly annual classified diplomatic'.split(
    ' ',
  );

/** Where something lies: no subject by itself, as `the east coast`. */
export const directions =
  'north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern southwestern central upper lower left right inner outer'.split(
    ' ',
  );
