import { QualityCell as QualityCell_fce71ace0c8d4469b6909d3b5855065b } from '../../../../src/admin/quality/QualityCell'
import { QualityPanel as QualityPanel_92ba73c0a05176c860890342ee531edd } from '../../../../src/admin/quality/QualityPanel'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AccessibleText as AccessibleText_19339c3bb41e5d0f585faf725e6cb67f } from '../../../../src/admin/text/AccessibleText'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RowName as RowName_9b4a37bfc7c92c5a7cfc4d567610947f } from '../../../../src/admin/frame/RowName'
import { HandbookLink as HandbookLink_5711a9115e8491e1ffa650f314c599e5 } from '../../../../src/admin/handbook/HandbookLink'
import { DocumentState as DocumentState_509b4bcabdaf0fa1d6317244b39bee03 } from '../../../../src/admin/member/DocumentState'
import { Bar as Bar_e003331a9fe27046aeafc67fba28e26d } from '../../../../src/admin/member/Bar'
import { PublishingDialogs as PublishingDialogs_472367d8b81539d74fd3768979907bc5 } from '../../../../src/admin/publishing/PublishingDialogs'
import { ReleaseOrHandIn as ReleaseOrHandIn_411d61a5525dba3dc2acd97633bb2ef8 } from '../../../../src/admin/member/ReleaseOrHandIn'
import { SaveDraftSlot as SaveDraftSlot_fcab0b2b3cc447aedcfe7579d976649f } from '../../../../src/admin/member/SaveDraftSlot'
import { MenuItems as MenuItems_dc3b9d88425cce72ce8e0599f528f1b2 } from '../../../../src/admin/publishing/MenuItems'
import { PreviewPane as PreviewPane_240ff0dcec1ed74a054a89a152b6b2bb } from '../../../../src/admin/preview/PreviewPane'
import { UsagePage as UsagePage_f392f865d88612cbc53951914758daaa } from '../../../../src/admin/usage/UsagePage'
import { VersionList as VersionList_cfe554121c5718ab6e3dfde352ccf510 } from '../../../../src/admin/versions/VersionList'
import { ReviewPage as ReviewPage_9759d141ab9419e2f31f236f42e9d5e7 } from '../../../../src/admin/review/ReviewPage'
import { ProfileSide as ProfileSide_d9cb125eaffd6de97de31479035c8c9b } from '../../../../src/admin/member/ProfileSide'
import { PdfAdvice as PdfAdvice_6c1cedf912e0a65cba8d16a5f584802d } from '../../../../src/admin/quality/PdfAdvice'
import { ResetFactor as ResetFactor_17fc6295affbcd2a27c5946b624a29e8 } from '../../../../src/admin/accounts/ResetFactor'
import { AccountList as AccountList_6fa60de36a37b940f2ac811f5f8abd38 } from '../../../../src/admin/accounts/AccountList'
import { LogList as LogList_878dd26a9e7576927855e22db07d697a } from '../../../../src/admin/log/LogList'
import { DueCell as DueCell_4e4b70e7118526c4c9fd83274662a360 } from '../../../../src/admin/messages/DueCell'
import { MessageDesk as MessageDesk_d9ada9decede7de1ba63260b268735fb } from '../../../../src/admin/messages/MessageDesk'
import { ExportLink as ExportLink_5d459430242e06ef9b387ad8c34a4aab } from '../../../../src/admin/messages/ExportLink'
import { StateCell as StateCell_f91cb3a7a235770c4e93e1b343466801 } from '../../../../src/admin/operations/StateCell'
import { LinkPlaces as LinkPlaces_e5d91b078db8b2cd7394020a68c94f07 } from '../../../../src/admin/operations/LinkPlaces'
import { ResendMail as ResendMail_166a5cbd1216ee2d596c1811a405eab8 } from '../../../../src/admin/operations/ResendMail'
import { MissingFacts as MissingFacts_7d73e5aa5a98a13e4a44ff3449e0d50f } from '../../../../src/admin/legal/MissingFacts'
import { PanelAvatar as PanelAvatar_87563fac1ddb7f8691a078d5a15b8a86 } from '../../../../src/admin/frame/PanelAvatar'
import { PanelNav as PanelNav_23dc8ed8e0f6bbd7be59b72a9ed5fed2 } from '../../../../src/admin/frame/PanelNav'
import { NavFoot as NavFoot_ebd334ef99a56e6cc9281d7cbbd5ca05 } from '../../../../src/admin/frame/NavFoot'
import { PanelIcon as PanelIcon_c1002b9f072fe7650ca359fb116644bd } from '../../../../src/admin/frame/PanelIcon'
import { PanelLogo as PanelLogo_3e78e1a1220079ee2e12cff03ce4420d } from '../../../../src/admin/frame/PanelLogo'
import { NavTop as NavTop_ac61092b063c728e7b100fc0eb3139a8 } from '../../../../src/admin/frame/NavTop'
import { SystemTheme as SystemTheme_146b6eb3617994ada6576e07b78557f1 } from '../../../../src/admin/frame/SystemTheme'
import { PanelRepairs as PanelRepairs_43793a522fefe551accd02ed89113de2 } from '../../../../src/admin/frame/PanelRepairs'
import { WorkList as WorkList_dfb256cbb0ea9db7d21c0f482f3a41a0 } from '../../../../src/admin/worklist/WorkList'
import { PlanView as PlanView_c64afdc9edc816d818b509f63a2008b6 } from '../../../../src/admin/schedule/PlanView'
import { Handbook as Handbook_2892b5ad1b6e94e65fb36aca6267cc19 } from '../../../../src/admin/handbook/Handbook'
import { SignInPage as SignInPage_3d0714ba4fc5595b2515d9842c885f63 } from '../../../../src/admin/signin/SignInPage'
import { DutyPage as DutyPage_bc923851dbc1437c496fd4d501c38fea } from '../../../../src/admin/signin/DutyPage'
import { AccountPage as AccountPage_036f8ca5c999547f76faa71fe8d1730e } from '../../../../src/admin/accounts/AccountPage'
import { NoAccountYet as NoAccountYet_b5c06d684ba7cdc68e612577f2764c5c } from '../../../../src/admin/NoAccountYet'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/quality/QualityCell#QualityCell": QualityCell_fce71ace0c8d4469b6909d3b5855065b,
  "/src/admin/quality/QualityPanel#QualityPanel": QualityPanel_92ba73c0a05176c860890342ee531edd,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/text/AccessibleText#AccessibleText": AccessibleText_19339c3bb41e5d0f585faf725e6cb67f,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/frame/RowName#RowName": RowName_9b4a37bfc7c92c5a7cfc4d567610947f,
  "/src/admin/handbook/HandbookLink#HandbookLink": HandbookLink_5711a9115e8491e1ffa650f314c599e5,
  "/src/admin/member/DocumentState#DocumentState": DocumentState_509b4bcabdaf0fa1d6317244b39bee03,
  "/src/admin/member/Bar#Bar": Bar_e003331a9fe27046aeafc67fba28e26d,
  "/src/admin/publishing/PublishingDialogs#PublishingDialogs": PublishingDialogs_472367d8b81539d74fd3768979907bc5,
  "/src/admin/member/ReleaseOrHandIn#ReleaseOrHandIn": ReleaseOrHandIn_411d61a5525dba3dc2acd97633bb2ef8,
  "/src/admin/member/SaveDraftSlot#SaveDraftSlot": SaveDraftSlot_fcab0b2b3cc447aedcfe7579d976649f,
  "/src/admin/publishing/MenuItems#MenuItems": MenuItems_dc3b9d88425cce72ce8e0599f528f1b2,
  "/src/admin/preview/PreviewPane#PreviewPane": PreviewPane_240ff0dcec1ed74a054a89a152b6b2bb,
  "/src/admin/usage/UsagePage#UsagePage": UsagePage_f392f865d88612cbc53951914758daaa,
  "/src/admin/versions/VersionList#VersionList": VersionList_cfe554121c5718ab6e3dfde352ccf510,
  "/src/admin/review/ReviewPage#ReviewPage": ReviewPage_9759d141ab9419e2f31f236f42e9d5e7,
  "/src/admin/member/ProfileSide#ProfileSide": ProfileSide_d9cb125eaffd6de97de31479035c8c9b,
  "/src/admin/quality/PdfAdvice#PdfAdvice": PdfAdvice_6c1cedf912e0a65cba8d16a5f584802d,
  "/src/admin/accounts/ResetFactor#ResetFactor": ResetFactor_17fc6295affbcd2a27c5946b624a29e8,
  "/src/admin/accounts/AccountList#AccountList": AccountList_6fa60de36a37b940f2ac811f5f8abd38,
  "/src/admin/log/LogList#LogList": LogList_878dd26a9e7576927855e22db07d697a,
  "/src/admin/messages/DueCell#DueCell": DueCell_4e4b70e7118526c4c9fd83274662a360,
  "/src/admin/messages/MessageDesk#MessageDesk": MessageDesk_d9ada9decede7de1ba63260b268735fb,
  "/src/admin/messages/ExportLink#ExportLink": ExportLink_5d459430242e06ef9b387ad8c34a4aab,
  "/src/admin/operations/StateCell#StateCell": StateCell_f91cb3a7a235770c4e93e1b343466801,
  "/src/admin/operations/LinkPlaces#LinkPlaces": LinkPlaces_e5d91b078db8b2cd7394020a68c94f07,
  "/src/admin/operations/ResendMail#ResendMail": ResendMail_166a5cbd1216ee2d596c1811a405eab8,
  "/src/admin/legal/MissingFacts#MissingFacts": MissingFacts_7d73e5aa5a98a13e4a44ff3449e0d50f,
  "/src/admin/frame/PanelAvatar#PanelAvatar": PanelAvatar_87563fac1ddb7f8691a078d5a15b8a86,
  "/src/admin/frame/PanelNav#PanelNav": PanelNav_23dc8ed8e0f6bbd7be59b72a9ed5fed2,
  "/src/admin/frame/NavFoot#NavFoot": NavFoot_ebd334ef99a56e6cc9281d7cbbd5ca05,
  "/src/admin/frame/PanelIcon#PanelIcon": PanelIcon_c1002b9f072fe7650ca359fb116644bd,
  "/src/admin/frame/PanelLogo#PanelLogo": PanelLogo_3e78e1a1220079ee2e12cff03ce4420d,
  "/src/admin/frame/NavTop#NavTop": NavTop_ac61092b063c728e7b100fc0eb3139a8,
  "/src/admin/frame/SystemTheme#SystemTheme": SystemTheme_146b6eb3617994ada6576e07b78557f1,
  "/src/admin/frame/PanelRepairs#PanelRepairs": PanelRepairs_43793a522fefe551accd02ed89113de2,
  "/src/admin/worklist/WorkList#WorkList": WorkList_dfb256cbb0ea9db7d21c0f482f3a41a0,
  "/src/admin/schedule/PlanView#PlanView": PlanView_c64afdc9edc816d818b509f63a2008b6,
  "/src/admin/handbook/Handbook#Handbook": Handbook_2892b5ad1b6e94e65fb36aca6267cc19,
  "/src/admin/signin/SignInPage#SignInPage": SignInPage_3d0714ba4fc5595b2515d9842c885f63,
  "/src/admin/signin/DutyPage#DutyPage": DutyPage_bc923851dbc1437c496fd4d501c38fea,
  "/src/admin/accounts/AccountPage#AccountPage": AccountPage_036f8ca5c999547f76faa71fe8d1730e,
  "/src/admin/NoAccountYet#NoAccountYet": NoAccountYet_b5c06d684ba7cdc68e612577f2764c5c,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
