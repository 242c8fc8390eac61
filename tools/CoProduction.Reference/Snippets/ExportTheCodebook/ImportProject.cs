using System.IO.Compression;
using System.Text.RegularExpressions;
using CoProduction.Coding;
using CoProduction.Exchange;

namespace CoProduction.Reference.Snippets;

internal static partial class ImportProject
{
    public static void Run()
    {
        using MemoryStream qdpx = Project();
        // snippet
        ProjectCodings read = RefiProject.Read(qdpx, Codebook.Questionnaire);
        foreach (CodedActivity coding in read.Codings)
        {
            Console.WriteLine($"{coding.Coder.Name} on {coding.Activity.Id}: {AnswersRecord.From(coding.Activity.Answers)}");
            Console.WriteLine(coding.Activity.Evidence[Codebook.Users].Excerpt);
        }

        foreach (string remark in read.Remarks)
        {
            Console.WriteLine(remark);
        }

        // end
    }

    /// <summary>A project with one document, in which one coder has marked two passages.</summary>
    private static MemoryStream Project()
    {
        string codes = Codes().Match(CodebookFormat.Refi.Write(Codebook.Questionnaire)).Value;
        string yes = Yes().Match(codes).Groups["guid"].Value;
        MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using StreamWriter writer = new(archive.CreateEntry("project.qde").Open());
            writer.Write($"""
                <Project xmlns="urn:QDA-XML:project:1.0" name="Care"><Users><User guid="1" name="Ana"/></Users>
                <CodeBook>{codes.Replace("</Codes>", "<Code guid=\"2\" name=\"interesting\" isCodable=\"true\"/></Codes>", StringComparison.Ordinal)}</CodeBook>
                <Sources><TextSource guid="3" name="ward-7.txt"><PlainTextContent>Patients and nurses plan the care together.</PlainTextContent>
                <PlainTextSelection guid="4" startPosition="0" endPosition="8" creatingUser="1"><Coding guid="5"><CodeRef targetGUID="{yes}"/></Coding></PlainTextSelection>
                <PlainTextSelection guid="6" startPosition="20" endPosition="24" creatingUser="1"><Coding guid="7"><CodeRef targetGUID="2"/></Coding></PlainTextSelection>
                </TextSource></Sources></Project>
                """);
        }

        stream.Position = 0;
        return stream;
    }

    [GeneratedRegex("<Codes>.*</Codes>", RegexOptions.Singleline)]
    private static partial Regex Codes();

    [GeneratedRegex("guid=\"(?<guid>[^\"]+)\" name=\"users: yes\"")]
    private static partial Regex Yes();
}
