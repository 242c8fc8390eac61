using System.IO.Compression;

namespace CoProduction.Cli.Tests;

/// <summary>A project of a program of qualitative analysis, with two coders.</summary>
internal static class QdpxProject
{
    public static void Write(string file)
    {
        using ZipArchive archive = ZipFile.Open(file, ZipArchiveMode.Create);
        using StreamWriter project = new(archive.CreateEntry("project.qde").Open());
        project.Write("""
            <Project xmlns="urn:QDA-XML:project:1.0"><Users><User guid="u1" name="Ana"/><User guid="u2" name="Ben"/></Users>
            <CodeBook><Codes><Code guid="c1" name="users: yes"/><Code guid="c2" name="users: no"/><Code guid="c3" name="odd"/></Codes></CodeBook>
            <Sources><TextSource guid="s" name="a.txt"><PlainTextContent>They help.</PlainTextContent>
            <PlainTextSelection guid="p" startPosition="0" endPosition="4"><Coding guid="d" creatingUser="u1"><CodeRef targetGUID="c1"/></Coding></PlainTextSelection>
            <Coding guid="e" creatingUser="u2"><CodeRef targetGUID="c2"/></Coding><Coding guid="f" creatingUser="u2"><CodeRef targetGUID="c3"/></Coding>
            </TextSource></Sources></Project>
            """);
    }
}
