<#-- The libraries of auditpress.jar, one a line: name, version, licence, home. Their texts lie in the folders of their names. -->
Libraries in lib/auditpress.jar, each with its licence. The text lies in the folder of the library's name, or of its family (flexmark); that of Apache-2.0 is
../LICENSE where the library brings none of its own.

<#list dependencyMap as entry>
<#assign library = entry.getKey() licences = entry.getValue()>
${library.artifactId} ${library.version} (${library.groupId}): <#list licences as licence>${licence}<#sep> or </#list><#if library.url??>, ${library.url}</#if>
</#list>

Fonts in lib/auditpress.jar and templates/assets/fonts: IBM Plex (SIL Open Font License 1.1, fonts/LICENSE-IBM-Plex.txt),
DejaVu Sans (Bitstream Vera licence, fonts/LICENSE-DejaVu.txt).
