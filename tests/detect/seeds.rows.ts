// What is told of the commitments in seeds/: by name and by description, and of others' like them.

/** The seed and the status that is claimed of it (`none`: nothing occurred of any), and the text. */
export interface Row {
  readonly claim: string;
  readonly text: string;
}

export const TOLD: Readonly<Record<string, readonly Row[]>> = {
  en: [
    {
      claim: 'einstein-telescope-infn-icrr signed',
      text: 'INFN and ICRR signed an agreement on the Einstein Telescope on Monday.',
    },
    {
      claim: 'einstein-telescope-infn-icrr signed',
      text: "INFN and Japan's Institute for Cosmic Ray Research signed a memorandum on gravitational waves on Monday.",
    },
    { claim: 'none', text: 'INFN signed an agreement on the Einstein Telescope with Nikhef on Monday.' },
    { claim: 'none', text: 'The Netherlands and Belgium signed an agreement on the Einstein Telescope on Monday.' },
    {
      claim: 'japan-uk-economic-two-plus-two held',
      text: 'Ministers from Japan and the UK held the second economic 2+2 meeting in London on Monday.',
    },
    {
      claim: 'japan-italy-working-holiday amended',
      text: 'Italy and Japan doubled the annual quota of working holiday visas to 2,000 on Monday.',
    },
    {
      claim: 'japan-italy-working-holiday amended',
      text: 'The age limit of the working holiday scheme between Italy and Japan was raised to 35 on Monday.',
    },
    {
      claim: 'japan-italy-working-holiday amended',
      text: 'The working holiday agreement with Italy: the annual quota has been raised to 2,000, the Japanese foreign ministry said.',
    },
    {
      claim: 'japan-italy-acsa in-force',
      text: 'The pact under which the armed forces of Japan and Italy may share fuel and supplies came into force on Monday.',
    },
    {
      claim: 'japan-italy-acsa in-force',
      text: 'Since Monday Italian warships may refuel from Japanese tankers: the logistics agreement of the two countries has taken effect.',
    },
    {
      claim: 'japan-italy-working-holiday in-force',
      text: "Young people from Japan and Italy can work in each other's country from Monday, when the working holiday deal took effect.",
    },
    {
      claim: 'gcap delayed',
      text: "The fighter jet that Britain, Italy and Japan are developing together will be two years late, the Times reported, citing the three governments' joint statement.",
    },
    { claim: 'gcap expanded', text: 'Germany has joined Britain, Italy and Japan in building their next-generation fighter.' },
    { claim: 'gcap suspended', text: 'Britain, Italy and Japan have put their joint fighter on hold.' },
    {
      claim: 'gcap reduced',
      text: 'Rome is pulling out of the trilateral fighter project with London and Tokyo, the defence minister announced on Monday.',
    },
    {
      claim: 'gigo-convention in-force',
      text: 'The treaty establishing the international organisation for the fighter of Japan, Italy and the United Kingdom entered into force on Monday.',
    },
    {
      claim: 'cnr-jsps-moc renewed',
      text: "Italy's National Research Council and the Japan Society for the Promotion of Science on Monday renewed their cooperation memorandum.",
    },
    {
      claim: 'japan-italy-film-coproduction in-force',
      text: 'A treaty that lets Italian and Japanese producers make films together took effect on Monday.',
    },
    {
      claim: 'japan-italy-film-coproduction signed',
      text: 'Culture ministers of Italy and Japan on Monday signed an agreement on the co-production of films.',
    },
    {
      claim: 'japan-italy-lng-moc signed',
      text: 'The energy ministries of Italy and Japan signed a memorandum on liquefied natural gas on Monday.',
    },
    { claim: 'eni-jogmec-moc renewed', text: "Eni and Japan's JOGMEC have extended their deal on emergency gas supplies." },
    {
      claim: 'jaxa-asi-cooperation renewed',
      text: 'The Italian and Japanese space agencies have renewed their framework agreement for five years.',
    },
    { claim: 'jaxa-asi-cooperation signed', text: 'ASI and JAXA on Monday signed a new cooperation agreement.' },
    {
      claim: 'japan-italy-partnership upgraded',
      text: 'Italy and Japan on Monday upgraded their strategic partnership to a special one.',
    },
    {
      claim: 'japan-italy-space-consultations held',
      text: 'Italian and Japanese officials met in Rome on Monday for the second round of their space consultations.',
    },
    { claim: 'lunar-habitation-module suspended', text: 'Italy has suspended work on its habitation module for the Moon base.' },
    {
      claim: 'lunar-habitation-module contracted',
      text: 'Thales Alenia Space won a contract from the Italian Space Agency on Monday to build the lunar habitation module.',
    },
    {
      claim: 'maff-masaf-moc signed',
      text: 'The agriculture ministries of Japan and Italy signed a memorandum of cooperation on food on Monday.',
    },
    { claim: 'japan-italy-bridges signed', text: 'Italy and Japan on Monday signed a memorandum on long-span bridges.' },
    { claim: 'none', text: 'Japan and France signed a logistics agreement for their armed forces on Monday.' },
    { claim: 'none', text: 'Italy and Australia signed a working holiday deal on Monday.' },
    { claim: 'none', text: 'Germany and France have put their joint fighter on hold.' },
    { claim: 'none', text: 'The National Research Council signed a memorandum with the University of Tokyo on Monday.' },
    { claim: 'none', text: 'Eni signed a deal on gas supplies with Mitsui of Japan on Monday.' },
    { claim: 'none', text: 'Italy and Japan signed an agreement on social security on Monday.' },
    { claim: 'none', text: 'The European Space Agency and JAXA signed a cooperation agreement on Monday.' },
    { claim: 'none', text: 'Britain and Japan signed a logistics agreement on Monday.' },
    { claim: 'gcap contracted', text: 'Edgewing was awarded the second design and development contract for GCAP on Friday.' },
    { claim: 'gcap expanded', text: 'Canada joined the Global Combat Air Programme as a full partner on Monday.' },
    { claim: 'gcap suspended', text: 'Italy has frozen its contribution to the GCAP fighter.' },
    {
      claim: 'gcap delayed',
      text: 'The fighter that Britain, Italy and Japan are building will not fly before 2038, the defence ministry in Tokyo admitted on Monday.',
    },
    {
      claim: 'japan-italy-acsa in-force',
      text: 'The acquisition and cross-servicing agreement between Japan and Italy took effect on Monday.',
    },
    { claim: 'japan-italy-acsa amended', text: 'Italy and Japan on Monday signed a protocol amending their ACSA.' },
    {
      claim: 'japan-italy-working-holiday in-force',
      text: 'Young Italians and Japanese can apply for working holiday visas from Monday, when the agreement of the two countries came into force.',
    },
    { claim: 'cnr-jsps-moc renewed', text: 'CNR and JSPS have renewed their memorandum of cooperation for five more years.' },
    {
      claim: 'cnr-jsps-moc expired',
      text: 'The memorandum between the CNR and JSPS expired on 31 December and has not been renewed.',
    },
    {
      claim: 'japan-italy-film-coproduction in-force',
      text: 'The Italy-Japan film co-production agreement entered into force on 1 November.',
    },
    {
      claim: 'calet completed',
      text: 'The CALET mission on the International Space Station ended on Monday after eleven years.',
    },
    { claim: 'litebird suspended', text: 'JAXA has suspended development of LiteBIRD to review its costs.' },
    { claim: 'litebird delayed', text: 'The launch of LiteBIRD has slipped to 2036.' },
    {
      claim: 'lunar-pressurized-rover contracted',
      text: 'JAXA has signed a contract with Toyota for the pressurized lunar rover.',
    },
    {
      claim: 'lunar-habitation-module contracted',
      text: 'ASI awarded Thales Alenia Space the contract for the lunar multi-purpose habitation module on Monday.',
    },
    {
      claim: 'lunar-habitation-module terminated',
      text: 'NASA has dropped the Italian habitation module from its Moon base plans.',
    },
    {
      claim: 'eni-jogmec-moc renewed',
      text: 'Eni and JOGMEC on Monday extended their memorandum of cooperation by three years.',
    },
    {
      claim: 'japan-italy-critical-minerals signed',
      text: 'Japan and Italy signed a memorandum of cooperation on critical minerals in Rome on Monday.',
    },
    { claim: 'japan-italy-lng-moc suspended', text: 'Italy and Japan have put their LNG cooperation memorandum on hold.' },
    {
      claim: 'maff-masaf-moc signed',
      text: 'Agriculture ministers Francesco Lollobrigida and his Japanese counterpart signed a memorandum of cooperation on Monday.',
    },
    {
      claim: 'japan-italy-partnership upgraded',
      text: 'Japan and Italy on Monday raised their ties to a special strategic partnership.',
    },
    {
      claim: 'japan-italy-military-dialogue held',
      text: 'The Japanese and Italian militaries held their 25th military-to-military dialogue in Tokyo on Monday.',
    },
    {
      claim: 'japan-italy-space-consultations held',
      text: 'Japan and Italy held the second round of space consultations in Rome on Monday.',
    },
    {
      claim: 'unispace-iv scheduled',
      text: 'The UN General Assembly decided on Monday to convene UNISPACE IV in Vienna in 2027.',
    },
    {
      claim: 'japan-uk-economic-two-plus-two held',
      text: 'Japan and Britain held the second Economic 2+2 meeting in London on Monday.',
    },
    {
      claim: 'japan-italy-ssa signed',
      text: 'The Italian and Japanese space commands signed an arrangement on space situational awareness sharing on Monday.',
    },
    {
      claim: 'cspo suspended',
      text: 'Japan, the United States and the other partners have suspended the Combined Space Operations initiative.',
    },
    { claim: 'none', text: 'Japan and Germany signed a protocol amending their ACSA on Monday.' },
    { claim: 'none', text: 'France and Germany suspended the FCAS fighter programme on Monday.' },
    { claim: 'none', text: 'CNR signed a memorandum with the Korean research foundation on Monday.' },
    { claim: 'none', text: "Japan's working holiday agreement with Finland entered into force on Monday." },
    { claim: 'none', text: 'JAXA signed an arrangement with NASA on space debris on Monday.' },
    {
      claim: 'unispace-iv scheduled',
      text: 'By resolution 81/88 the General Assembly decides to convene UNISPACE IV at Vienna from 15 to 19 November 2027.',
    },
    { claim: 'unispace-iv scheduled', text: 'Dates have been set for UNISPACE IV: it will meet in Vienna in November 2027.' },
  ],
  it: [
    {
      claim: 'calet completed',
      text: 'Si è conclusa lunedì dopo undici anni la missione CALET sulla Stazione spaziale internazionale.',
    },
    {
      claim: 'japan-uk-economic-two-plus-two held',
      text: 'Giappone e Regno Unito hanno tenuto lunedì a Londra la seconda riunione economica 2+2.',
    },
    {
      claim: 'japan-italy-acsa in-force',
      text: 'È entrato in vigore lunedì il patto che consente alle forze armate di Italia e Giappone di scambiarsi carburante e rifornimenti.',
    },
    { claim: 'japan-italy-acsa approved', text: "Il Parlamento italiano ha ratificato l'accordo logistico con il Giappone." },
    {
      claim: 'japan-italy-working-holiday in-force',
      text: "Da lunedì i giovani italiani possono lavorare in vacanza in Giappone: è in vigore l'accordo vacanza-lavoro tra i due Paesi.",
    },
    {
      claim: 'gcap delayed',
      text: 'Il caccia che Italia, Giappone e Regno Unito sviluppano insieme arriverà con due anni di ritardo.',
    },
    {
      claim: 'gcap expanded',
      text: 'La Germania si è unita a Italia, Giappone e Regno Unito nella costruzione del caccia di nuova generazione.',
    },
    { claim: 'gcap suspended', text: 'Italia, Giappone e Regno Unito hanno congelato il loro caccia comune.' },
    {
      claim: 'gigo-convention in-force',
      text: "È entrato in vigore lunedì il trattato che istituisce l'organizzazione internazionale per il caccia di Italia, Giappone e Regno Unito.",
    },
    {
      claim: 'cnr-jsps-moc renewed',
      text: 'Il Consiglio nazionale delle ricerche e la Società giapponese per la promozione della scienza hanno rinnovato lunedì il memorandum di cooperazione.',
    },
    {
      claim: 'japan-italy-film-coproduction signed',
      text: 'I ministri della Cultura di Italia e Giappone hanno firmato lunedì un accordo di coproduzione cinematografica.',
    },
    {
      claim: 'japan-italy-lng-moc signed',
      text: "I ministeri dell'Energia di Italia e Giappone hanno firmato lunedì un memorandum sul gas naturale liquefatto.",
    },
    {
      claim: 'eni-jogmec-moc renewed',
      text: "Eni e la giapponese JOGMEC hanno prorogato l'intesa sulle forniture di gas in emergenza.",
    },
    {
      claim: 'jaxa-asi-cooperation renewed',
      text: "Le agenzie spaziali italiana e giapponese hanno rinnovato per cinque anni l'accordo quadro.",
    },
    { claim: 'jaxa-asi-cooperation signed', text: 'ASI e JAXA hanno firmato lunedì un nuovo accordo di cooperazione.' },
    {
      claim: 'japan-italy-partnership upgraded',
      text: 'Italia e Giappone hanno elevato lunedì il loro partenariato strategico a speciale.',
    },
    { claim: 'lunar-habitation-module suspended', text: "L'Italia ha sospeso i lavori sul modulo abitativo per la base lunare." },
    {
      claim: 'maff-masaf-moc signed',
      text: "I ministeri dell'Agricoltura di Giappone e Italia hanno firmato lunedì un memorandum di cooperazione sull'alimentazione.",
    },
    {
      claim: 'japan-italy-bridges signed',
      text: 'Italia e Giappone hanno firmato lunedì un memorandum sui ponti a grande luce.',
    },
    {
      claim: 'japan-italy-critical-minerals established',
      text: 'Italia e Giappone hanno istituito lunedì un comitato congiunto sui minerali critici.',
    },
    { claim: 'none', text: 'Giappone e Francia hanno firmato lunedì un accordo logistico per le forze armate.' },
    { claim: 'none', text: 'Italia e Australia hanno firmato lunedì un accordo vacanza-lavoro.' },
    { claim: 'none', text: 'Germania e Francia hanno congelato il loro caccia comune.' },
    { claim: 'none', text: "Il CNR ha firmato lunedì un memorandum con l'Università di Tokyo." },
    { claim: 'none', text: 'Eni ha firmato lunedì un accordo sulle forniture di gas con la giapponese Mitsui.' },
    { claim: 'none', text: 'Italia e Giappone hanno firmato lunedì un accordo di sicurezza sociale.' },
    { claim: 'none', text: "L'Agenzia spaziale europea e la JAXA hanno firmato lunedì un accordo di cooperazione." },
    {
      claim: 'gcap contracted',
      text: 'Edgewing si è aggiudicata venerdì il secondo contratto di progettazione e sviluppo del GCAP.',
    },
    { claim: 'gcap expanded', text: 'Il Canada è entrato lunedì nel Global Combat Air Programme come partner a pieno titolo.' },
    { claim: 'gcap suspended', text: "L'Italia ha congelato il proprio contributo al caccia GCAP." },
    {
      claim: 'gcap reduced',
      text: "L'Italia si è ritirata dal programma GCAP, ha detto martedì in Parlamento il ministro della Difesa Guido Crosetto.",
    },
    { claim: 'japan-italy-acsa in-force', text: "È entrato in vigore lunedì l'accordo ACSA tra Italia e Giappone." },
    { claim: 'japan-italy-acsa amended', text: "Italia e Giappone hanno firmato lunedì un protocollo di modifica dell'ACSA." },
    {
      claim: 'japan-italy-working-holiday in-force',
      text: "Da lunedì i giovani italiani e giapponesi possono chiedere il visto vacanza-lavoro: è entrato in vigore l'accordo tra i due Paesi.",
    },
    { claim: 'cnr-jsps-moc renewed', text: 'CNR e JSPS hanno rinnovato per altri cinque anni il memorandum di cooperazione.' },
    { claim: 'cnr-jsps-moc expired', text: 'Il memorandum tra CNR e JSPS è scaduto il 31 dicembre e non è stato rinnovato.' },
    {
      claim: 'japan-italy-film-coproduction in-force',
      text: "L'accordo di coproduzione cinematografica tra Italia e Giappone è entrato in vigore il 1° novembre.",
    },
    {
      claim: 'japan-italy-film-coproduction approved',
      text: "Il Senato ha approvato martedì in via definitiva la ratifica dell'accordo di coproduzione cinematografica con il Giappone.",
    },
    { claim: 'litebird suspended', text: 'La JAXA ha sospeso lo sviluppo di LiteBIRD per rivederne i costi.' },
    { claim: 'litebird delayed', text: 'Il lancio di LiteBIRD è slittato al 2036.' },
    {
      claim: 'lunar-pressurized-rover contracted',
      text: 'La JAXA ha firmato con Toyota un contratto per il rover lunare pressurizzato.',
    },
    {
      claim: 'lunar-habitation-module contracted',
      text: "L'ASI ha affidato lunedì a Thales Alenia Space la realizzazione del modulo abitativo lunare.",
    },
    {
      claim: 'lunar-habitation-module terminated',
      text: 'La NASA ha cancellato il modulo abitativo italiano dai piani per la base lunare.',
    },
    { claim: 'eni-jogmec-moc renewed', text: 'Eni e JOGMEC hanno prorogato lunedì di tre anni il memorandum di cooperazione.' },
    {
      claim: 'japan-italy-critical-minerals signed',
      text: 'Giappone e Italia hanno firmato lunedì a Roma un memorandum di cooperazione sui minerali critici.',
    },
    { claim: 'japan-italy-lng-moc suspended', text: 'Italia e Giappone hanno sospeso il memorandum sul GNL.' },
    { claim: 'artemis-accords signed', text: 'Il Vietnam ha firmato lunedì gli Accordi Artemis.' },
    {
      claim: 'japan-italy-partnership upgraded',
      text: 'Giappone e Italia hanno elevato lunedì le relazioni a partenariato strategico speciale.',
    },
    {
      claim: 'japan-italy-military-dialogue held',
      text: 'Si è tenuto lunedì a Tokyo il 25° dialogo militare tra le forze armate di Italia e Giappone.',
    },
    {
      claim: 'japan-italy-space-consultations held',
      text: 'Si è tenuto lunedì a Roma il secondo round di consultazioni spaziali tra Italia e Giappone.',
    },
    {
      claim: 'unispace-iv scheduled',
      text: "L'Assemblea generale dell'ONU ha deciso lunedì di convocare UNISPACE IV a Vienna nel 2027.",
    },
    { claim: 'none', text: 'Giappone e Germania hanno firmato lunedì un protocollo di modifica del loro ACSA.' },
    { claim: 'none', text: 'Francia e Germania hanno sospeso lunedì il programma di caccia FCAS.' },
    { claim: 'none', text: 'Il CNR ha firmato lunedì un memorandum con la fondazione coreana per la ricerca.' },
    { claim: 'none', text: "Il 1° novembre è entrato in vigore l'accordo vacanza-lavoro tra Giappone e Finlandia." },
    { claim: 'none', text: "La JAXA ha firmato lunedì con la NASA un'intesa sui detriti spaziali." },
  ],
  ja: [
    {
      claim: 'japan-italy-working-holiday amended',
      text: '外務省は20日、イタリアとのワーキング・ホリデーの発給枠を年2千人に拡大したと発表した。',
    },
    { claim: 'japan-italy-working-holiday amended', text: '日本とイタリアは20日、ワーホリの対象年齢を35歳に引き上げた。' },
    { claim: 'japan-italy-military-dialogue held', text: '第25回日伊軍対軍会議が20日、東京で開かれた。' },
    { claim: 'japan-uk-economic-two-plus-two held', text: '日英経済版「2プラス2」の第2回会合が20日、ロンドンで開かれた。' },
    { claim: 'japan-italy-acsa in-force', text: '自衛隊とイタリア軍が燃料や物品を融通し合う協定が20日、発効した。' },
    {
      claim: 'japan-italy-working-holiday in-force',
      text: '日本とイタリアの若者が働きながら休暇を過ごせるワーホリの協定が20日に発効した。',
    },
    { claim: 'gcap delayed', text: '日英伊が共同開発する次期戦闘機の配備が2年遅れることになった。' },
    { claim: 'gcap expanded', text: 'ドイツが日英伊の次期戦闘機の共同開発に加わった。' },
    { claim: 'gcap suspended', text: '日本、英国、イタリアは次期戦闘機の共同開発を凍結した。' },
    { claim: 'gigo-convention in-force', text: '日英伊の次期戦闘機の国際機関を設立する条約が20日に発効した。' },
    { claim: 'cnr-jsps-moc renewed', text: 'イタリア学術会議と学振は20日、協力覚書を更新した。' },
    {
      claim: 'japan-italy-film-coproduction signed',
      text: '日本とイタリアの文化相は20日、映画の共同製作に関する協定に署名した。',
    },
    { claim: 'japan-italy-lng-moc signed', text: '日伊両政府は20日、液化天然ガスに関する覚書に署名した。' },
    { claim: 'eni-jogmec-moc renewed', text: 'エニとJOGMECは緊急時のガス供給に関する覚書を延長した。' },
    { claim: 'jaxa-asi-cooperation signed', text: 'JAXAとイタリア宇宙機関は20日、新たな協力協定に署名した。' },
    {
      claim: 'japan-italy-partnership upgraded',
      text: '日伊両首脳は20日、両国関係を「特別戦略的パートナーシップ」に格上げすることで一致した。',
    },
    { claim: 'maff-masaf-moc signed', text: '日本とイタリアの農相は20日、農業・食品分野の協力覚書に署名した。' },
    { claim: 'japan-italy-bridges signed', text: '日本とイタリアは20日、長大橋に関する覚書に署名した。' },
    { claim: 'japan-italy-critical-minerals established', text: '日本とイタリアは20日、重要鉱物に関する合同委員会を設置した。' },
    { claim: 'none', text: '日本とフランスは20日、自衛隊と軍の間の物品融通に関する協定に署名した。' },
    { claim: 'none', text: 'イタリアとオーストラリアは20日、ワーキング・ホリデー協定に署名した。' },
    { claim: 'none', text: '独仏は次期戦闘機の共同開発を凍結した。' },
    { claim: 'none', text: 'イタリア学術会議は20日、東京大学と覚書を結んだ。' },
    { claim: 'none', text: 'エニは20日、三井物産とガス供給の契約に署名した。' },
    { claim: 'none', text: '日本とイタリアは20日、社会保障協定に署名した。' },
    { claim: 'none', text: '欧州宇宙機関とJAXAは20日、協力協定に署名した。' },
    { claim: 'gcap contracted', text: 'エッジウィング社は20日、GCAPの第2次設計・開発契約を受注した。' },
    { claim: 'gcap expanded', text: 'カナダは20日、次期戦闘機の国際共同開発計画（GCAP）に正式に参加した。' },
    { claim: 'gcap suspended', text: 'イタリアがGCAPへの拠出を凍結した。' },
    { claim: 'gcap reduced', text: 'イタリアは20日、GCAPから撤退した。' },
    { claim: 'japan-italy-acsa in-force', text: '日伊物品役務相互提供協定が20日、発効した。' },
    { claim: 'japan-italy-acsa amended', text: '日本とイタリアは20日、ACSAを改正する議定書に署名した。' },
    {
      claim: 'japan-italy-working-holiday amended',
      text: '日本とイタリアは20日、ワーキング・ホリデーの年間発給枠を2000人に引き上げることで合意した。',
    },
    { claim: 'cnr-jsps-moc renewed', text: '日本学術振興会とイタリア学術会議は20日、協力覚書を5年間更新した。' },
    { claim: 'cnr-jsps-moc expired', text: '日本学術振興会とイタリア学術会議の協力覚書が12月31日に失効した。' },
    { claim: 'japan-italy-film-coproduction in-force', text: '日伊映画共同製作協定が11月1日に発効した。' },
    {
      claim: 'japan-italy-film-coproduction approved',
      text: 'イタリア上院は17日、日本との映画共同製作協定の批准法案を可決した。',
    },
    { claim: 'gigo-convention ratified', text: 'スウェーデンは20日、GIGO設立条約に加入した。' },
    { claim: 'litebird suspended', text: 'JAXAは、費用の見直しのためLiteBIRDの開発を中断した。' },
    { claim: 'litebird delayed', text: 'LiteBIRDの打ち上げが2036年に延期された。' },
    { claim: 'lunar-pressurized-rover contracted', text: 'JAXAは20日、有人与圧ローバーの開発契約をトヨタ自動車と結んだ。' },
    {
      claim: 'lunar-habitation-module contracted',
      text: 'イタリア宇宙機関は20日、月面居住モジュールの製造をタレス・アレニア・スペースに発注した。',
    },
    { claim: 'eni-jogmec-moc renewed', text: 'エニとJOGMECは20日、協力覚書を3年延長した。' },
    { claim: 'japan-italy-critical-minerals signed', text: '日本とイタリアは20日、ローマで重要鉱物に関する協力覚書に署名した。' },
    {
      claim: 'japan-italy-lng-moc signed',
      text: '経済産業省とイタリア環境・エネルギー安全保障省は20日、LNGに関する協力覚書に署名した。',
    },
    { claim: 'maff-masaf-moc signed', text: '農林水産省とイタリア農業・食料主権・森林省は20日、協力覚書に署名した。' },
    { claim: 'artemis-accords signed', text: 'ベトナムは20日、アルテミス合意に署名した。' },
    {
      claim: 'japan-italy-partnership upgraded',
      text: '日本とイタリアは20日、両国関係を「特別戦略的パートナーシップ」に格上げした。',
    },
    {
      claim: 'japan-italy-action-plan agreed',
      text: '高市首相とメローニ首相は20日、2028～32年の新たな日伊アクションプランを採択した。',
    },
    { claim: 'japan-italy-space-consultations held', text: '第2回日伊宇宙協議が20日、ローマで開催された。' },
    { claim: 'unispace-iv scheduled', text: '国連総会は20日、UNISPACE IVを2027年にウィーンで開くことを決めた。' },
    {
      claim: 'einstein-telescope-infn-icrr signed',
      text: 'INFNと東大宇宙線研究所は20日、アインシュタイン望遠鏡に関する協定に署名した。',
    },
    { claim: 'none', text: '日本とドイツは20日、ACSAを改正する議定書に署名した。' },
    { claim: 'none', text: '仏独は20日、次期戦闘機FCASの開発を中断した。' },
    { claim: 'none', text: '日本とフィンランドのワーキング・ホリデー協定が1日に発効した。' },
    { claim: 'none', text: 'JAXAは20日、NASAとスペースデブリに関する取り決めを結んだ。' },
  ],
};
