var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  pairFilter: () => pairFilter
});
module.exports = __toCommonJS(stdin_exports);

// lib/detect/generic/bigrams.ts
var LEVELS_PER_BIT = 2;
var BIGRAM_COSTS = [
  "la78je9kanf797n9m785beffdie9",
  "6fee8ihi88i5bh8gk89f7ijlakc6",
  "8hdi6hl6cn69dj5hm9d6bikobog8",
  "8cf94hgl7kkcfiagnabhafkecoe3",
  "ag98dadiimlba7hbd669iddaeog4",
  "8lge88fk4lk9gd6dk9abajkkcmd5",
  "9ifk4hcd6mlch9afl88eciikhhf3",
  "5hdg4iki8lkgff7jkccabjklgld3",
  "bd97aa8mkmk8a57bja86lcodobia",
  "cggf2gggbfeggh8fgg6fbgahhga6",
  "ahhd4dfg9kifhbcfkf7cchfkikd3",
  "7gib4dhl6ng8ih6foib99finaog5",
  "5cjc5ihm7lid8g67miafcjmmfmd6",
  "8j87797kaldegd9elf76cckngmf5",
  "db99jecjccc985a9p6a98abhhmh8",
  "5kec6hecaoi7jj7ak5c89jkndnf6",
  "fgfggfggfgg9gfggdecg1gfggga5",
  "7gad4ham8pddbd7fpa9accjpbpg5",
  "ckaj6hg98neegh9ahh94aigmelg4",
  "7mcg5di96pnffj9dp8abcmggbmf4",
  "b8cc7bblamm7a6g8n676ilmgmkgc",
  "4jfi3jik4kjjjfbhkkehgijlkk77",
  "6ife8gib6jfeh86gj79bhjehjjd4",
  "bfac9fih9jjecig5jhf5fhicci73",
  "dfehbihjejjdbaf7kdaajifjhgd1",
  "5efe3eff8ffdefbgffdgdfefbb95",
  "cdcddcceefedeeedfddddeeafe33",
  "8a7999bb9fea9a97g778babfhhcz"
];

// lib/detect/generic/symbols.ts
var SYMBOLS = 28;
var DIGIT = 26;
var EDGE = 27;
function symbolsOf(text) {
  const symbols = [EDGE];
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLower(code)) symbols.push(code - 97);
    else if (isUpper(code)) {
      if (isLower(before) || isUpper(before) && isLower(text.charCodeAt(at + 1))) pushEdge(symbols);
      symbols.push(code - 65);
    } else if (code >= 48 && code <= 57) symbols.push(DIGIT);
    else pushEdge(symbols);
    before = code;
  }
  pushEdge(symbols);
  return symbols;
}
function pushEdge(symbols) {
  if (symbols.at(-1) !== EDGE) symbols.push(EDGE);
}
function isLower(code) {
  return code >= 97 && code <= 122;
}
function isUpper(code) {
  return code >= 65 && code <= 90;
}

// lib/detect/generic/language.ts
var table;
function costOf(text) {
  table ??= decode();
  const symbols = symbolsOf(text);
  let cost = 0;
  for (let at = 1; at < symbols.length; at++) cost += table[symbols[at - 1] * SYMBOLS + symbols[at]];
  return cost / LEVELS_PER_BIT;
}
function decode() {
  return Uint8Array.from(BIGRAM_COSTS.join(""), (digit) => Number.parseInt(digit, 36));
}

// lib/detect/prefilter/common-grams.ts
var COMMON_GRAMS = [
  "    *   ,caacaac;*  tion,*   theaac,the ))))*))){*   {* stritypering,eaatrin----nameeaaeturnetur",
  "retuaae, con if jectthis   r,iaatest)*  urn   reing    c) {*iaaiportnode* * **  aai,file   }atio",
  '   icons,*)) ret:*  valumention ctioonst);* rror str to erroalue}*  comm   " thi  }*stataac;path',
  "if ({*))bjec  ifsourourcurceobjenst ort  for  # sion   shis.  corequ }* c,cafunc of self is  {*)",
  "   t   *for  propara * `,gaa &&*aag,gaagions comac,c,uaacontconf in from typuaauaramlineindeaau,",
  ';iacokenformtokeptioequeand able res valest_uest   donfie = git ,maaquesreso",* dent fil&&*)unct',
  " andent nfigmaam'*   sta notexponctitatexpordatawithcodeaam,),* s = b,ca   ereadkindrom prov* `p",
  "calluser,oaa def.*  ommimmitnot rovii,ca */*,  # useai,cpars,kaaelf.truempor)if efinoaaooptit = ",
  " # 'lockdefiaao,', 'pectcomp  * ovidvideimpoarsector} = c,iainstted    fexpefinekaak selreat err",
  "ac,iversargs   /xpechttpram tory===  === fro git   pdiag   aaak,ider nodtextonteinednullhead',* ",
  " `paype e,ca parressu,cacreaau,c := undeting*exp tha(*  projeate`par objdaterojeojecase n th   '",
  'ectinstaenti** *his are "*  remoangelass wit.comclasf the*  ae,cance req):* intec;iastar refe th',
  "ect ersistru)*))   ) inttart,saanter   oam {thathat trucructrsioesourect: stcharatchentsssiondef",
  "t resynt fun  de   (  thcaseate ndexdef {strserv nam undlistpres // ac;ielseyntantaxscaliterprop",
  "alse)**  tesduleile  be )retfalsmoduoduls thpack patmplemberessisaas)))}chemanchoperdireitembloc",
  "e readdrtaxkaxkixkin tru preirecstanifieing}sche diremenaultof tfaulmmenommedefa   #sage newcala",
  "efaubackalarcesstherchec expheck},*)timeame rentormahash 0, lengauth cha>*  ith essasingngthc,ea",
  'engt  se elsndenode visiaas,t th*** hematend*}**mess;qacssagr =  getache = "resu)//    lsultding',
  "treeesulumbenumb/***== 'tanc ind == none*)}*e co = tvalialidwrit reaflag   <lue est.)},*repoentr",
  "signtiveasseac,e or e in add_nam;*}*i,ea ** new exprai,e  // nulactitati))},attr)tesect_e,* );*)",
  '": "tentac,giags))recty.rgs.nten = siden)gitzatiizat lindeclecla*//   )*umen cas impquironly(sel',
  "equiatedd;*  faluire rep = {ient tagserte,iahe sae,i),*)cted  caratibase*)ifbool   {0000 opt: {*",
  "lagsritechanecte nonaderspac;*))clar  elcachlet ed tssererated;* as lse fferwork*/* respicatmerg",
  "pace && : 0,};* pendhe c.* *anizisitteraorgarganountganiset nizahang set},* ccese;* erge mapng t",
  "odes   mc,ga/*  s no  /*councludt in*))}lien keyclie0,  eadeitor tok dat synt coned; end)}*)mote",
  "emotttps an ion.githrefsoffsion_uct  argfsetffsermat | uarraxprediffword| unmail are /**initterr",
  "lude => in tropeernaac,ulectemaidersator:   )}**tranc,uaspec assfier}**)* **ess tern   nithu rem",
  "pushthubuse ind.mainaaq,matcrray} - b,eapert cre(nodsitobrans a .lenesolscrilete it ransranctdir",
  ",qaa canectoappeolvepdatnly *)te mod let*funleanstin= re {stcom/.strupdad to_reqertyningyaml  as",
  'late verode.))ifcations coll))}*", "solv  st || s://planter ror(d =   fotps: hasr th = rps:/spon',
  "n = promc;qa vistribc;aaent.pretimpl;*ex**))infonclusuccinclt { qaaqbuffucceuffe = p = n sou cla",
  'ac;qaagbmode  prilesion(end.";*    bect., reitdiame,ine   ""leasribung} ibutenamgitds*   allflow',
  '  le *   oneromiionalemecripript"""* """tureomisntexode,lice*)gi tra whentryert s toponstatu num',
  "easeatus*tesing(ield  */sed .val, coble releint resehe r*/**ac;a whiould ins by o thestae toende",
  'nextdocupareion,viceout ract.get we ror llow)))"nstr"} =aaaae stmiseill he p nilsizeoutpestiing.',
  `.gitags.t isagb,de, onse,waa {arespotterore '),* heaall prot*)re dec*impjsonolleothe any",*)ates`,
  't stmovelocaovertpututpuervieferublienceeter itee": aed,{argmit } {apublextetch table);*(thiappl',
  "laree) {ingirete====ackeposito tcumeocum*)//s iningsrt { docctua che = frvictualult s,ca');*hen ",
  'end ers emptas,c": {ags .con, stvoiderraass *))r   g != ectsonalhub. act;**)eleawaawllecpaireten',
  "epatositwaitone ctivher } frbaagameser trotob.cofail )* ines sho   - } ftracactovar uld  httafor",
  "tagsevene is boongifder rafom {srraf col sub*  }mustst callofactest er, brearn t_pate ofe {*aaw,",
  "ratet toath deleelf,err .stad inplicoleasymbmbolymbostrehere },*oolet derangon, view() {on iound",
  "loadate(eof meth outer =rce -gitwill,aaa&*))rt t coderveage  wileren };*or tub.cgifyknown ret ty",
  `t ches a youse 'ortsg,caeralion"se icurr wormpty.calbute extace actutifibyteightf (!awaielettain`,
  "itioe ==reak|*    },ttrilbacurnsllba - the fstorlf, .typrecoommaom 'thorrue,urrerameallb}**  a s",
  " ctxing__exprn n dialinke pa.pro_conplacaren cal.orgaaa,omporns rrennderlace on *))intinwhenme, ",
  ";aaces tsynct*  nce amet) =>ag,cd thutho mese,ma   vait t ofnts is nnt, emoving,ratonchovent;aae",
  "ethos ang the:* ned fere.**  = c- the fo,yaathodforem '. ctyrt dext  matlepant =throepos*msgoner",
  'treatialxtennoreent,});*ode))))  blondle, inif tis a&*)t !==!== rnaled i = a*))t"git* th)stred a',
  ': nuexisxistgth  posaticmandrfacontappenprefnownargees =""* ed be ifit c)     inc,marintreplles ',
  "erfamap{ auteplaroottersdir,`pro `pr: nowareget mockbody':* handyaaye,oailepaay,))*)descnvale)* ",
  "ignosticmman))//aaedishe.js'alizitteo,cak,ea -> e,*)ariaendse fi appao,c= {* scaordeak,eeerr.err",
  "temsacte, thm,eagnoram,ergetoid aratlf._ae,k updhaverefi  ex_filntifnerrate_nds idatn ised, modi",
  "(str pla 1,  entodift_exstr ntaiind{b_reype:;yacae,mmeteackalishlterenodvarieconinpunputcatekeyw",
  'tacke a sdoc"),*end(ise<get_chilhild lisrieseachnost)) {ode(ame)   w = 0 inc += peciosti(conead ',
  "ory e anocalypeo))* db_ris i* */ac,mprinrderagnokey  brayworust tempcterst_e);**eywoepar(valense",
  "missmeta}*}*.pusgnosaliat_suiagno,eantit}*))liasng ablise prae,oe,ka metao,e)))cs.ret;* ))  ecor",
  "unc  disbuilstachar &*)grver.crerefecan h = ct_s tre)))sefor  (0)))t.nampe: ever_pro |* entamark",
  "posese {hara   utag **te} ar %}*usedreampass();*allychorefixrevitic lue)rorsking (0x, diing;t no",
  'e,uatarg tims reandlistr()* escrst sai,ipeofddrsveris.co// tto as.*  lenenerattewants", ap{sp{st',
  'amplc,oang;*ame:iginc,saata aturken titys ar_suctes "teselemlly st_cded _com butissiinvared d*  ',
  "ory.lizepartigna))t.on t releadosha2val(ent)art  thrack ave es, straasyns iscopyjsdoa256hrowckag",
  "ha25 oth, 'm havshouaracrty houl')* ?: sacd, org));* awame: ue, literenc= prwlin });ue,*newlespa",
  "t beons.i,ia: trlenang, icen loct) {is t mer  pandinans cens dif pacon =mittg | he types = 1s co",
  " = 'nal ere ired*conconddifiac,slues, er }**you lida, analleinglface, oncordencoame=donle_re.par",
  "d,ma####previr, er: epresentk,ca = v~~~~  ge(keyestrcept{obj.resq,cabut ist ilen supnd =dex or a",
  ' cur= stsubsany *froaq,c "reng |m,caak,cor (iabldistam,cadonhe daaib wriush()))rag,i db_rt fntri',
  ")*)}= fa*)sters. offsherh th= thgbaaexamath)n't _staercoe.* nknois.sirstunknetchlse*drs.thenplat",
  ".sou,gba sche fu.set_typder( onl '*)f (tags{   1**fuhingcolon;*  prid byxampn*  g;* terfref ion:",
  `ath.roleendiewliiptiao,i --hass=ty {gene, valastsuppcorpwarne{*)"htt breput ';* ae,untat exi url`,
  "join{% e*'**nd ts fofiede, co,iatem f (i;*imific musultifilty = fetcbefo--hase tperait rdrese* *",
  "ss=\"  --ilte  </' '*e ca)))i,eacfindpe =   hth, d re `renil  spe: pr 0;*th t.indfig ac,katemopen",
  "toreecifl {*pingr*  quote noompl symregiis.pyteswhichichrcodock riabash=se* subm) * is._ed ffirs",
  "he oolorent( ser oid  onc,ka}*ex_reskage*}*et* *)**)ind t &&g,iace, t fofigu= ninglee depplyncod",
  "n inompaigurlatigit/uoteathsree ing*,ibaibaa reche i signd.cion): bore fue = {obyielerifr;* rops",
  "orteaib,enternamat tmake(ctx: reolic = (_sertries);*s of= 0;ive gres del corouseect}aint )**cken",
  "aakbar *y th.modtricbaaihas {syne se/** = sekendt_cogit_origon: ss 'nera so aftet manges'../fter",
  "orph-has*))ctraistem, parow ermiivesich ure )* * = ofull/nod 2, g} {n cositiests based.*multniti",
  `indirsedty.slar de = = d256:= {}   :ame"rn sct} s* *ies (dirprog at try. yamswitctx.ode:'**t * t`,
  "e usthin a ft fuuintor, tche=shathe*imits %}phicom tl =  ope = i.itese, _datmanae &&ser in a, no",
  "nge p = .appefs/ataling)led me =sh=sh=shssinf (chous.addgrouror)te t';*iageses: sectue;*, seath,",
  " cli bufkey,ual *clat dievelest)   2esetrogrfounargureho yiepletarehehou attrgumgumee,ea cac, ct",
  "il {= trnt;*anagy.st. th/git sha))st - a eve   0uildticsgist_diraaa;normnotenatuysteull,wbaaakb,",
  "systmap egis excproccifin a *varse sde:  foltor keepit inage,wband.se.comorpm', excepostashifata",
  '*))srphiain t,*   (rtor(re t(typ   `e",*t": ted_aambgnatync , op * cisomomorstub idesomo  tyver ',
  "t hanestause: thre ceak;g = e, tlse,et t*))graisfielckedrninopts% enenumion* a c  })t paocke des",
  " (cos';*low ) ->c-giicorutesic-ghe nf tee with =hic-tere pertry ae,e  tr no righaise 'm'ail m th",
  ': 1,lingits clea = mr);*keysr toe syle,  rev a pey, r) {patcns %ent;*))/walkd.caater")* s": does',
  "rge rmalbloberabon o sinef thtmlote  }*}evalrigiupposome)conaddi varof asecon sertedhicoshicode_",
  "s.puhe lxcepen, limipporsideonne {%  ranak;*ser.mposdir ctx,ai,g%}* onsost iches   |t)* on c, pr",
  "ac,o= ne fin copocksainsf noall_strooin( 3, baaktvalditiit t**)istedliciderrd,* lamb*staterm_opt",
  "  {%ambdmbdant: rts.s wiepro,kbaif nch =exerhiletx, ata.kbaau,ea*  /closwhilser_plemst t nex*def",
  "ak,usessadd ointau,eres hrefk,ua  0xhe aeins maythanise 'm',t.fa doeef _lara runag,s, sos) {  va",
  'orp/e", need!= n "teer;*our tpro bac}**fdecoconnas a flo (r\' texiont  mang ie giecur`ret))corabl',
  '_verpoin  "s logmoreelf)ficad.stt_reset(ude .fatit -_strpoli  brlue,he gent_rcesd,carsers,* all(',
  'lid it aimesai,k)t.fecko* `r1,  teme">* amb,koutarninch tnodg,saassiarcht an: ma/ th, buce =ts, ',
  `ckou  sylicae: "or ito bd nostagdictppli_add= nu  nonts.e*))ype, fs,ses  wari,ga './lexes:* e: s`,
  "gs =  toreprth* e li maietyppe {ettior eddrery.cnt tucto_iniaa;ia;ia dep  - qualt pr**)/fs, e ch",
  'st, .dia_repivatilites irbufo re   3))gitailesenn no(patdetaw,ca)formappan e*)) ing"lash*) *aw,c',
  ")))aicalrn rype)**//{};*ate.tageinaleen    4i,kaistss.le uni);*}accet} a// cepene),*strbs.st{pro",
  "len(icitght org/on a wastrbuis.cidthwidtae,ge itr :=et i// san aorm ontir inc,qatallken.ath*ype(",
  "n ofone*rce..buf  figstr: ctes.*t.*  secll;*hooks :=orm.st oire(// i_keyraceeflaetaiken,roced of",
  "   5helpk;* le sextr.md)if eull;ult: make exlicyse;*gnamitiase,*send * a.stuaccobda ) &&rend,* *",
  "  taed o infd_re, 0,g,eaice(tub(may f re, nat se.objd.* aae;ac;yect(_fors ==anno_urlor: tinuequa",
  'alrechedts tll ba recaaacoreroupe nextrac;yader.%s",donetercl &&sernd co ternnot_obj  di sucant ',
  `})* /has= syst bn toaileverrr regive"fooag,gcts key)y.crgit-oute sys_rec"*ms {pr/isos');d == a r`,
  'ven onenit d== snnecnentt);*" &&.has voie orotes,mbaolummbaae_pa"prolevewrap accype"r {*pypimpla',
  'gid rue)er i + 1ites, or "giag,ens {msgsusinthonogrestalythos",*t caraphgrapmsgibaamam,ure aref=',
  `inueity.sgid hree', he es.soistefoldid "nces regatene: to be alie vaent*efildmin)))/t a was ://g`,
  'ves  asy))}) neeif spythe diow nuleste atr "bili jsohe bsgstto cskip.reas.ine maae,s= pa)*{* pub',
  "ocesechoadmi//gi**cl givon.*scliorcenc (get(lablces aaob.usettinnectn | izede,sal beule eads 1;*",
  'asesaau;spli rai}**/t exber itle// aw nect irse s)*   ram,uaredi "cod,iatitl(fil*{*) |*)s.dib,ia',
  ` inia,ca '..ent}*  cdepe (*  don pas, whultsle ted* rece_usevatert ior)  gene naing{ ove="htfig.`,
  `re ircei   .ame.coluerre.pat**deash lumntfority lled'|n'th: "*)"l_rest r*))"ckerponey*  md) priv`,
  `intore('ied  paipattved nse emplitnofscln staa,ct",*ed w det*};*likeis sfer e dost njs';ccound a`,
  `it sriva= '|e()*cho tylepe, = cot wib,oabnodisti*  "ame}d beativ= nostylitchr)*)unt _refset,dest`,
  'y.vautilto rt.sem {odicacbnotkeyror"rn { {}*))testasagnance(th a  naovedrout, vimali* - (tokforc',
  `quer" {* (thmarysettjs')_vals;* e, s * -t: t, keauto,*)}rs, to sile.s, dslici = e?: rialn anter_`,
  "lse;ent:b;ia: {}mitsverttash, nuescahe m  mo  ch.*))_lised,m  db;*)}rictr coone,ble_et, ed c(map",
  'ertiurat empocatges ath( %s"= awer()er a)))da find{"d fo wandocsr !=intft itts aors   "tmap.   y',
  "gger  usstryte: = te<str(errld* mpon = ls.pa do s be&&**matic,aais cacksle i({ fiven.fore('.()*)",
  '&**)ef="artsl,* dir.sitn cloile_ext.a = =truderes,eaac,wfdiarkin haneresshowabel "inl;* guraas,e',
  "ull on sisioion'ensiror,  enestee ob.teson fppinlose  op itsrity seqy,cawitcbuf_ sepadd_oredt_na",
  ' = unotiaob,tagnay,c   _(proe {  a n{ fsontre:  foo"rp/tg,ga= maes":err)./noresttfdie she cl.exp',
  `ary  fair?: ema.</a>ppedsee - a ns ae,ga arriers sen_ema, ty: tynmenext(naryent"sole'blos prtool`,
  ' = eest,en tty.v trynt) ***d got mor aft.filb,gan":  firif iors.|n  bstrceina cot li()**ueryster',
  "') {hed (): plittojscursthou invadat  mer,* gb,cerriac,aeadyisinh ==set_orkid wicaus): pts =lowe",
  "hiteetadeld*;*)i  **toriaasbgmenodin(resuse.url er oer* e cue',*c,wa/comarti} eld anhe {bmodmesp",
  'loat vieon":f ersnapted.) ==floa");*e):*ib,ccodi.tagnt ietri*/*esimpmap(ubmosequp/tea hrepor<a h',
  "to drn f kin libe trlabeize )*)iswor(dathe uin som/hue* rify*/*)re n* re* cos.prch (t fis {*ion=",
  'pos shottenogs.dtag:,caet_innted)***t ==ramime,*es*  ancr(* talfrelad": es ohe `on* ify t gi/*ex',
  "amidean st p seepyrapreccapeyramiled))di.mapobaan);*_par> {*ext,ed =t_pa3,  ace(scapid, ove tada",
  '"** tly sortwhitme=""},***/*eobjord lt =2,  e !=pshoelatitivnapsrridapsh couh* *m/hafigsed: *)"g',
  "cal des/ tarone)disponflor snforct t*))e  ornt*   {*one:nsolialit_cmng oh);* abo, git, sror:ode;",
  'rackst = onc.posect"es name(samefer.alf(tamp,oba  : lf("des ce tcorrr ex: unaaubed,w_linf se fet',
  'th -hostest(  yiat ater.finiypen:*))hes asswnto  usi())*} == ),*  ),e} -e(* e, id* t  "ps.ge.rep',
  'ollo.subte, )"gimest_cmpstamexecsts d,wbect*) || stoide gs{"f a sureconvrecaembelue.cketlue{al &',
  `dir-ve tons)en =ent'lar. herite gth;iverut t=> {foll(htt 'co que ignyname**  = 2;*)sal("ageriacd`,
  "or { samexclbe a|*))remend{ssswo)))e;iaes onoes = un)))paaqbse a byt(itee: nor munc((souat i bee",
  'ne =appircetttyp  "a)echr a   suailsac,qt, ocannseeraddegval isiatetudesetok it.freeutio;*/*s.ap',
  "mplist.rbeen)})*allst.st - 1lity}ctyath_gs.fr ofypeptresng srr !.defe_naf (sute_)),*: co, meose ",
  `ostrr": bles, made;* 'bl(),*ll_r emapty ;*va (regs, d{syticaride.wri  "rs, slang(*))le (= virams`,
  ".end-fil**st/terpermowinbaaot do_oidtatt moc, execomrue;, isdefe*)cachin);*vlone = gererach  mar",
  '}),*hor to untiacmp ue);ns tt allue:ebas")*)ondi enctiesrs =own issu;gbat va lic:= rkens () is p',
  `xt, es wabil  te * r"conis.b befan iers,== 0rse_usto  ctrt o)sta'tagoteds-gilongock_== "t', *))p`,
  `s {pitho: 2,ake  nor== nwindr";*ir.mr.md-indgit.': '?: bame_ion;rmin, toed sd &&int(t)*)  "mnded`,
  "annebserle.cs imet c*  igreporks | s0;* igneth);lict iss (tyalkeesseaq,eq,ea ||* flar (c: %steam",
  "o cose:*st_m))prsabluperng.t minct rple ot s}(dior ct idier:hout -c tostlder chi) : canc0001ly t",
  "e_co-vs-obsene,  { cvs-gir-vr-vsto p.newy of *tenexpter(== {rue*nabllainis.ode) s.bu  } ock-te()",
  'y co.dirnd ie ary renes   likdirnvere ten pa founflilse)  "i*)fo}strle=" a d  fslrea las.logommo',
  "asb,on;*ue) t:* nd st.coe, v&&* endtt):*tus rain)) *{ reerefe, dld be endown '|nase_ inptespssue",
  `ete rr :age.s -  'taddedgs.a, itn   or oaub,e --refl": centlole..asst entcon, **y inflic { s*)co`,
  "ingvmes e sus alnkey= vaproxet =ersesupeered  | nal/&*  lse:iff str, som a b**)rrs: ype.ag,us?: ",
  ` manh - : fae(noath:denc(), nceldes.*))dlesse saest" sizeed atinmid_")**blicne:*t',*eck e_stndic`,
  '|u00r)* s: m, moue: or ="namgbacstr(ial st a  };, findtrdisa(reqeaddt obatelid,*onmedlerot aau,g',
  ' "prd onreas, da*)inotyp1;* to m_ind() =st fe, ost {***co maclon buiorrehe wkb,cmitele: n up#   ',
  '_chatr, ){*)s.**ilin loossige hale* (staonve.sliked (nams.ma unky.isaqb,gned}(htags)""**)cas  wh',
  'ncomst ee(sed a t {*rege/int, des cal*  ecodrt r "fodetesubjif adtrad",*e bet *t---*ac,yues t me',
  '.jointeg": nibleof sjustubstr\', ngva muldir:  obtoco_modng p  giexpl  ? , en`typid: lker "maresh',
  "-forn.* _getn be a lgettile(de i-staveryubje_setx = d)*  (st(0x1gs* % trs.gi{gite me{% td) {se-i",
  'metr.verct s:= tas t"**#orm/ * iquening:er chcl."use   ?rulenproit f, tad,oactx)membo a y bend o',
  ' wale alnchee sothreesto spa_tok "deegexdoc.t su)))noidciachllab_colmmon (no0, 0 {};ttp : anc,ya',
  "he heof*ceto pyr id chomct_nt achomphe* e montf(yped = bh a covewinge onthes';**ssca* `t: 3,your",
  `.keyl th"type, af __rn c.htmtstanit_ne* ionet --t.reint8tes.er.s a tn', ckin_sizot iironr &&s.ha`,
  `ubaa,ubap exenviis r bod{ copager:* eexpe)*)ed por";lls (t *  do a mbinagestxclular'ull)ownek = `,
  "e() stepnvir)resslas' ||baaunt)*, caer_sviroue i becupleon wserres st.ere loe, elookth;*)*}*beca",
  "ct at, twherqbaas wh,qbaaas;ldreate-gs.cast new_eld ate,e, nber;*  rrce_ng()nd credeg tohemee ty",
  "on rarkete_pspantripnfla_insecau_faiseles uscentit mes ftuplrong, teging(optplaih;*  (chat wray(",
  `nse-sepas frng f"expor d **k pytr",*rapp.datmb,cng ciffe  "cdebuedef': {}: {rt, siblotocple. ren`,
  'd: sll tau;iu;iasetu_infreacion}../nt", r, i/docompualwau,ga)proyrigit wmputpyrilar( `tyis.iopyr',
  " titger g,ua=pre src-sca` isid =dir(asonrun ferrken)=nont :=ref_"
];

// lib/detect/prefilter/windows.ts
var ANY = -1;
var BY_FREQUENCY = " :/etasr\nioncd	lmhup\"fg.b_-)(,1w0yv2=5634789k*S#TIEx;APR\\{}C>NODL'&j[]F%z<`M$UqGBHV+W!|YKXJQZ@~?^";
var CASE_BIT = 32;
var UNDERSCORE = 95;
var UNLIKELY = 4;
var RARITY = rarities();
function rarities() {
  const of = new Uint8Array(256).fill(BY_FREQUENCY.length);
  for (let rank = 0; rank < BY_FREQUENCY.length; rank++) of[BY_FREQUENCY.charCodeAt(rank)] = rank;
  return of;
}
function windowsOf({ text, ignoreCase }, keyword) {
  const bytes = [];
  for (let i = 0; i < text.length; i++) bytes.push(text.charCodeAt(i));
  if (bytes.length === 0 || bytes.some((byte) => byte > 255)) return [];
  const odd = bytes.length > 4 ? rarest(bytes, 1) : rarerEnd(bytes);
  return [windowAt(rarest(bytes, 0), bytes, keyword, ignoreCase), windowAt(odd, bytes, keyword, ignoreCase)];
}
function rarest(bytes, first) {
  let best = first;
  let most = -1;
  for (let at = first; at + 4 <= bytes.length; at += 2) {
    const here = rarityOf(bytes, at);
    if (here <= most) continue;
    most = here;
    best = at;
  }
  return best;
}
function rarerEnd(bytes) {
  return bytes.length === 4 && RARITY[bytes[3]] > RARITY[bytes[0]] ? 1 : -1;
}
var ranks;
function gramRanks() {
  return ranks ??= new Map(
    COMMON_GRAMS.flatMap((row) => row.match(/.{4}/g)).map((gram, rank) => [gram, rank])
  );
}
function rarityOf(bytes, at) {
  const known = gramRanks();
  const rank = known.get(folded(bytes.slice(at, at + 4)));
  if (rank !== void 0) return rank;
  let sum = known.size;
  for (let i = at; i < at + 4; i++) sum += RARITY[bytes[i]];
  return sum + UNLIKELY * costOf(String.fromCharCode(...bytes.slice(at, at + 4)));
}
function folded(bytes) {
  return String.fromCharCode(...bytes.map((byte) => byte === UNDERSCORE ? byte : byte | CASE_BIT));
}
function windowAt(offset, bytes, keyword, ignoreCase) {
  const a = bytes[offset] ?? ANY;
  const b = bytes[offset + 1] ?? ANY;
  const c = bytes[offset + 2] ?? ANY;
  const d = bytes[offset + 3] ?? ANY;
  const mask = (a < 0 ? 0 : 255) | (b < 0 ? 0 : 65280) | (c < 0 ? 0 : 16711680) | (d < 0 ? 0 : 255 << 24);
  return { keyword, ignoreCase, offset, bytes: [a, b, c, d], mask };
}
function isLower2(byte) {
  return byte >= 97 && byte <= 122;
}

// lib/detect/prefilter/pair-table.ts
var GROUPS = 16;
var WHOLE = -1;
function pairTable(windows) {
  const gapped = [...new Set(windows.map(({ mask }) => mask))].filter((mask) => mask !== WHOLE);
  const masks = Array.from({ length: GROUPS }, (_, group) => gapped[group] ?? WHOLE);
  const rows = new Int32Array(65536);
  rows.fill(gapped.reduce((bits, mask, group) => mask >>> 16 === 0 ? bits | 1 << group : bits, 0));
  for (const { mask, bytes, ignoreCase } of windows) {
    if (mask === WHOLE) continue;
    const [a, b, c, d] = bytes;
    const group = gapped.indexOf(mask);
    enter(a, b, ignoreCase, 1 << group + GROUPS, rows);
    if (mask >>> 16 !== 0) enter(c, d, ignoreCase, 1 << group, rows);
  }
  return { rows, masks };
}
function enter(low, high, ignoreCase, bit, rows) {
  const otherLow = ignoreCase && isLower2(low) ? low - 32 : low;
  const otherHigh = ignoreCase && isLower2(high) ? high - 32 : high;
  if (low === ANY) {
    enterLine(rows, high << 8, 1, bit);
    enterLine(rows, otherHigh << 8, 1, bit);
  } else if (high === ANY) {
    enterLine(rows, low, 256, bit);
    enterLine(rows, otherLow, 256, bit);
  } else {
    rows[low | high << 8] |= bit;
    rows[otherLow | high << 8] |= bit;
    rows[low | otherHigh << 8] |= bit;
    rows[otherLow | otherHigh << 8] |= bit;
  }
}
function enterLine(rows, first, step, bit) {
  if ((rows[first] & bit) !== 0) return;
  for (let i = 0, index = first; i < 256; i++, index += step) rows[index] |= bit;
}

// lib/detect/prefilter/scanner.ts
var CHUNK = 16384;
var MARGIN = 32;
var WHOLE_GROUP = 32768;
var CASE_BITS = 538976288;
var KEY_BITS = 17;
function keyHash(key) {
  return Math.imul(key, 2654435761) >>> 32 - KEY_BITS;
}
function otherHash(key) {
  return Math.imul(key, 2246822507) >>> 32 - KEY_BITS;
}
function keySet(keys, hashOf) {
  const set = new Uint8Array(1 << KEY_BITS - 3);
  for (let i = 0; i < keys.length; i++) {
    const hash = hashOf(keys[i]);
    set[hash >> 3] |= 1 << (hash & 7);
  }
  return set;
}

// lib/detect/prefilter/scan-js.ts
function jsScanner(tables) {
  const text = new Uint8Array(CHUNK + MARGIN);
  const found = new Uint32Array(CHUNK / 2);
  return { text, found, scan: (length) => scan(text, length, tables, found) };
}
function scan(text, length, tables, found) {
  const { rows } = tables;
  let count = 0;
  let a = rows[text[0] | text[1] << 8];
  for (let at = 0; at < length; at += 2) {
    const b = rows[text[at + 2] | text[at + 3] << 8];
    const groups = groupsAt(text, at, a >>> 16 & b, tables);
    if (groups !== 0) found[count++] = at >> 1 << 16 | groups;
    a = b;
  }
  return count;
}
function groupsAt(text, at, gapped, tables) {
  const word = text[at] | text[at + 1] << 8 | text[at + 2] << 16 | text[at + 3] << 24 | CASE_BITS;
  const whole = isKey(word, tables) ? WHOLE_GROUP : 0;
  for (let rest = gapped; rest !== 0; rest &= rest - 1) {
    if (isKey(word & tables.masks[31 - Math.clz32(rest & -rest)], tables)) return whole | gapped;
  }
  return whole;
}
function isKey(key, { keys, otherKeys }) {
  const hash = keyHash(key);
  if ((keys[hash >> 3] >> (hash & 7) & 1) === 0) return false;
  const other = otherHash(key);
  return (otherKeys[other >> 3] >> (other & 7) & 1) !== 0;
}

// lib/core/web-assembly.ts
function moduleExports(code) {
  const api = globalThis.WebAssembly;
  if (api === void 0) return null;
  try {
    const bytes = Uint8Array.from(atob(code), (character) => character.charCodeAt(0));
    return new api.Instance(new api.Module(bytes)).exports;
  } catch {
    return null;
  }
}

// lib/detect/prefilter/scan-code.ts
var SCAN_CODE = "AGFzbQEAAAABBgFgAX8BfwMCAQAFAwEABgcRAgRzY2FuAAAGbWVtb3J5AgAKnAUBmQUBCX8gAEGAgBJqIQVBgIAQIQFBgIASLwEAQQJ0KAIAIQBBgIASIQQDQCAEIAVJBEAgBC8BBEECdCgCACEDIAQvAQJBAnQoAgAiBiAAQRB2cSIABEACQCAEKAIAQaDAgIECciEHIAAhAgNAIAIEQCAHIAJoQQJ0QYCgFWooAgBxIghBsfPd8XlsQQ92IglBA3ZBgKATai0AACAJQQdxdkEBcQR/IAhB65Svr3hsQQ92IghBA3ZBgKAUai0AACAIQQdxdkEBcQVBAAsNAiACIAJBAWtxIQIMAQsLQQAhAAsLIABBgIACciAAIAQoAgBBoMCAgQJyIgBBsfPd8XlsQQ92IgJBA3ZBgKATai0AACACQQdxdkEBcQR/IABB65Svr3hsQQ92IgBBA3ZBgKAUai0AACAAQQdxdkEBcQVBAAsbIgAEQCABIARBgIASa0EBdkEQdCAAcjYCACABQQRqIQELIARBAmohByAGQRB2IANxIgAEQAJAIAcoAgBBoMCAgQJyIQYgACECA0AgAgRAIAYgAmhBAnRBgKAVaigCAHEiCEGx893xeWxBD3YiCUEDdkGAoBNqLQAAIAlBB3F2QQFxBH8gCEHrlK+veGxBD3YiCEEDdkGAoBRqLQAAIAhBB3F2QQFxBUEACw0CIAIgAkEBa3EhAgwBCwtBACEACwsgAEGAgAJyIAAgBygCAEGgwICBAnIiAEGx893xeWxBD3YiAkEDdkGAoBNqLQAAIAJBB3F2QQFxBH8gAEHrlK+veGxBD3YiAEEDdkGAoBRqLQAAIABBB3F2QQFxBUEACxsiAARAIAEgB0GAgBJrQQF2QRB0IAByNgIAIAFBBGohAQsgAyEAIARBBGohBAwBCwsgAUGAgBBrQQJ2Cw==";

// lib/detect/prefilter/scan-wasm.ts
var FOUND = 262144;
var TEXT = 294912;
var KEYS = 315392;
var OTHER_KEYS = 331776;
var MASKS = 348160;
function wasmScanner({ rows, masks, keys, otherKeys }) {
  const found = moduleExports(SCAN_CODE);
  if (found === null) return null;
  const { memory, scan: scan2 } = found;
  new Int32Array(memory.buffer).set(rows);
  new Uint8Array(memory.buffer, KEYS).set(keys);
  new Uint8Array(memory.buffer, OTHER_KEYS).set(otherKeys);
  new Int32Array(memory.buffer, MASKS).set(masks);
  const text = new Uint8Array(memory.buffer, TEXT, CHUNK + MARGIN);
  return { text, found: new Uint32Array(memory.buffer, FOUND, CHUNK / 2), scan: scan2 };
}

// lib/detect/prefilter/window-index.ts
var BUCKETS = 2048;
function indexWindows(windows, { masks }) {
  const keys = windows.map(keyOf);
  const from = new Uint32Array(BUCKETS + 1);
  for (const key2 of keys) from[bucketOf(key2)]++;
  for (let i = 1; i < from.length; i++) from[i] += from[i - 1];
  const key = new Int32Array(keys.length);
  const keyword = new Int32Array(keys.length);
  const offset = new Int32Array(keys.length);
  keys.forEach((one, i) => {
    const slot = --from[bucketOf(one)];
    key[slot] = one;
    keyword[slot] = windows[i].keyword;
    offset[slot] = windows[i].offset;
  });
  return { from, key, keyword, offset, ...distinctMasks(masks) };
}
function bucketOf(key) {
  return keyHash(key) & BUCKETS - 1;
}
function keyOf({ bytes: [a, b, c, d], mask }) {
  return (a & 255 | (b & 255) << 8 | (c & 255) << 16 | (d & 255) << 24 | CASE_BITS) & mask;
}
function distinctMasks(masks) {
  const distinct = [...new Set(masks)];
  const groups = distinct.map((one) => masks.reduce((bits, mask, bit) => mask === one ? bits | 1 << bit : bits, 0));
  return { masks: Int32Array.from(distinct), groups: Int32Array.from(groups) };
}
function keywordBytes(keywords) {
  const at = new Int32Array(keywords.length + 1);
  keywords.forEach(({ text }, i) => at[i + 1] = at[i] + text.length);
  const bytes = new Uint8Array(at.at(-1));
  const loose = new Uint8Array(bytes.length);
  keywords.forEach(({ text, ignoreCase }, i) => {
    for (let j = 0; j < text.length; j++) {
      bytes[at[i] + j] = text.charCodeAt(j);
      if (ignoreCase && isLower2(text.charCodeAt(j))) loose[at[i] + j] = 32;
    }
  });
  return { bytes, loose, at };
}

// lib/detect/prefilter/pair-filter.ts
var PairFilter = class {
  #scanner;
  #index;
  #keywords;
  /** @param scannerOf how to scan; by default with WebAssembly where there is any */
  constructor(keywords, scannerOf = bestScanner) {
    const windows = keywords.flatMap(windowsOf);
    const table2 = pairTable(windows);
    this.#index = indexWindows(windows, table2);
    const { key } = this.#index;
    this.#scanner = scannerOf({ ...table2, keys: keySet(key, keyHash), otherKeys: keySet(key, otherHash) });
    this.#keywords = keywordBytes(keywords);
  }
  /** As `Prefilter.hitsIn`. */
  hitsIn(bytes, from, to, into) {
    if (from >= to) return;
    const first = into.count;
    const search = { bytes, from, to, into };
    let skipped = 1;
    for (let start = from - 1; start < to; start += CHUNK) {
      const end = Math.min(start + CHUNK + FOLLOWING, to);
      copy(bytes, start + skipped, end, this.#scanner.text, skipped);
      const count = this.#scanner.scan(Math.min(CHUNK, to - start));
      for (let i = 0; i < count; i++) this.#check(this.#scanner.found[i], start, search);
      skipped = 0;
    }
    sortByEnd(into, first, this.#keywords.at);
  }
  /** Adds the keywords at a place that the scanner found; `start` is where its text begins. */
  #check(found, start, search) {
    const { text } = this.#scanner;
    const { masks, groups } = this.#index;
    const at = found >>> 16 << 1;
    const word = text[at] | text[at + 1] << 8 | text[at + 2] << 16 | text[at + 3] << 24;
    for (let i = 0; i < masks.length; i++) {
      if ((found & groups[i]) !== 0) this.#lookUp((word | CASE_BITS) & masks[i], start + at, search);
    }
  }
  #lookUp(key, at, { bytes, from, to, into }) {
    const index = this.#index;
    const ends = this.#keywords.at;
    const bucket = bucketOf(key);
    for (let slot = index.from[bucket]; slot < index.from[bucket + 1]; slot++) {
      if (index.key[slot] !== key) continue;
      const keyword = index.keyword[slot];
      const start = at - index.offset[slot];
      const inside = start >= from && start + ends[keyword + 1] - ends[keyword] <= to;
      if (inside && standsAt(keyword, this.#keywords, bytes, start)) into.add(keyword, start);
    }
  }
};
function pairFilter(keywords) {
  return new PairFilter(keywords);
}
var FEW = 128;
function copy(bytes, from, to, text, at) {
  if (to - from > FEW) text.set(bytes.subarray(from, to), at);
  else for (let i = from, j = at; i < to; i++, j++) text[j] = bytes[i];
}
var FOLLOWING = 4;
function bestScanner(tables) {
  return wasmScanner(tables) ?? jsScanner(tables);
}
function standsAt(keyword, { bytes, loose, at }, text, start) {
  const from = at[keyword];
  const length = at[keyword + 1] - from;
  for (let i = 0; i < length; i++) if ((text[start + i] | loose[from + i]) !== bytes[from + i]) return false;
  return true;
}
function sortByEnd(list, first, at) {
  const { keyword, start, count } = list;
  for (let i = first + 1; i < count; i++) {
    const k = keyword[i];
    const s = start[i];
    const end = s + at[k + 1] - at[k];
    let j = i - 1;
    for (; j >= first; j--) {
      const before = start[j] + at[keyword[j] + 1] - at[keyword[j]];
      if (before < end || before === end && (start[j] < s || start[j] === s && keyword[j] < k)) break;
      keyword[j + 1] = keyword[j];
      start[j + 1] = start[j];
    }
    keyword[j + 1] = k;
    start[j + 1] = s;
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  pairFilter
});
