// What programs put on the clipboard, written after their manner: text ours, markup theirs.

const mso = (level: number, list: number, sign: string, text: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:${level * 18}.0pt;mso-add-space:auto;text-indent:-18.0pt;mso-list:l${list} level${level} lfo${list + 1}'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol;mso-bidi-font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;

/**
 * Microsoft Word, with five faults: a long sentence, an abbreviation, "hier", a heading that jumps, a table without
 * head.
 */
export const wordHtml = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;} h1 {color:#2F5496;} --></style></head>
<body lang=DE link="#0563C1" style='tab-interval:35.4pt;word-wrap:break-word'><!--StartFragment-->
<h1><span style='color:#2F5496'>Eingliederungshilfe<o:p></o:p></span></h1>
<p class=MsoNormal style='text-align:justify'><span style='color:red'>Die Leistungen sind <b style='mso-bidi-font-weight:normal'>wichtig</b>. Seitdem das BTHG in mehreren Stufen in Kraft getreten ist und die Leistungen von der Sozialhilfe getrennt wurden, sind für viele Menschen sowohl die Verträge als auch die Hilfen neu geordnet. </span><span lang=EN-US style='mso-ansi-language:EN-US'>Mehr
steht </span><a href="https://www.gesetze-im-internet.de/sgb_9_2018/">hier</a>.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<h3><b>Wer bekommt Leistungen?</b><o:p></o:p></h3>
${mso(1, 0, '·', 'Menschen mit Behinderungen')}
${mso(2, 0, 'o', 'Kinder und Jugendliche')}
${mso(1, 0, '·', 'Angehörige')}
<p class=MsoNormal><span style='display:none;mso-hide:all'>versteckt</span></p>
${mso(1, 1, '1.', 'Antrag stellen')}
${mso(1, 1, '2.', 'Bescheid abwarten')}
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;border:none;mso-border-alt:solid windowtext .5pt'>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'><td width=302 valign=top style='width:226.55pt;background:#D9E2F3'><p class=MsoNormal>Leistung<o:p></o:p></p></td><td width=302 valign=top><p class=MsoNormal>Wer berät<o:p></o:p></p></td></tr>
 <tr style='mso-yfti-irow:1;mso-yfti-lastrow:yes'><td width=302 valign=top><p class=MsoNormal>Wohnen<o:p></o:p></p></td><td width=302 valign=top><p class=MsoNormal>der Verband<o:p></o:p></p></td></tr>
</table>
<p class=MsoNormal align=center style='text-align:center'>Letzte Zeile, <a href="#_Toc1">ohne Sprungmarke</a>.<img width=602 height=339 src="file:///C:/Users/x/clip_image002.jpg"></p>
<!--EndFragment--></body></html>`;

/** LibreOffice Writer. */
export const libreOfficeHtml = `<!DOCTYPE html>
<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title><meta name="generator" content="LibreOffice 24.2.5.2 (Linux)"/>
<style type="text/css">@page { size: 21cm 29.7cm; margin: 2cm } p { line-height: 115%; margin-bottom: 0.25cm } h1 { font-family: "Liberation Sans" }</style></head>
<body lang="de-DE" link="#000080" vlink="#800000" dir="ltr">
<h1 class="western" style="page-break-before: always"><font color="#ff0000">Ziele</font></h1>
<h2 class="western">Teilhabe</h2>
<p style="line-height: 100%; margin-bottom: 0cm"><font face="Arial, sans-serif"><font size="2" style="font-size: 11pt">Die <span lang="en-GB"><i>Convention</i></span> gilt.</font></font></p>
<ol><li><p style="margin-bottom: 0cm">Erstens</p><ul><li><p>Darunter</p></li></ul></li><li><p>Zweitens</p></li></ol>
<table width="100%" cellpadding="4" cellspacing="0"><col width="128*"/><col width="128*"/>
<thead><tr valign="top"><th width="50%" style="border: 1px solid #000000"><p>Jahr</p></th><th width="50%"><p>Ort</p></th></tr></thead>
<tbody><tr valign="top"><td width="50%"><p>2022</p></td><td width="50%"><p>Aurich</p></td></tr></tbody></table>
<p><br/></p></body></html>`;

/** Chromium, from a web page. */
export const webHtml = `<meta charset='utf-8'><div style="color: rgb(0, 0, 0); font-family: Arial; text-align: center;"><nav style="display:none"><a href="/werbung">Werbung</a></nav><h2 style="color: red;">Plenartagung</h2><p style="text-align: center;">Das <abbr title="Bundesteilhabegesetz">BTHG</abbr>   gilt.<br>Neue Zeile.</p><script>alert(1)</script><figure><img src="https://example.org/x.jpg" alt=""></figure><table><caption>Orte</caption><tbody><tr><th scope="col">Jahr</th><th scope="col">Ort</th></tr><tr><th scope="row">2022</th><td><p>Aurich</p><p>Emden</p></td></tr></tbody></table><blockquote>Gemeinsam.</blockquote><p><a href="javascript:alert(1)">Unsicher</a></p></div>`;
