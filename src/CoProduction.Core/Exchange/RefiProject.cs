using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using CoProduction.Coding;

namespace CoProduction.Exchange;

/// <summary>Codings made in a program of qualitative analysis, such as QualCoder, NVivo or ATLAS.ti, and exported as a REFI-QDA project (<c>.qdpx</c>).</summary>
/// <remarks>
/// Each source is an activity, with the source's name for its title and its id. A code stands for an answer by its identifier or by its name, as
/// <see cref="CodebookFormat.Refi"/> gave them, for some programs keep the names only. What is marked is the evidence's excerpt, and a description of the
/// mark its note. All that a project has beside this is left out, and codes that stand for no answer are told.
/// </remarks>
public static class RefiProject
{
    private const long MostCharacters = 200_000_000;

    /// <summary>Codes within codes and folders within folders: more levels than anybody makes, and few enough for a tree.</summary>
    private const int MostLevels = 256;

    private static readonly XNamespace space = "urn:QDA-XML:project:1.0";

    /// <summary>Reads the codings of a project, as answers to the questions of a questionnaire.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidDataException">The stream holds no REFI-QDA project, or one that is too large.</exception>
    public static ProjectCodings Read(Stream qdpx, Questionnaire questionnaire)
    {
        ArgumentNullException.ThrowIfNull(qdpx);
        ArgumentNullException.ThrowIfNull(questionnaire);
        try
        {
            using ZipArchive archive = new(qdpx, ZipArchiveMode.Read, leaveOpen: true);
            ZipArchiveEntry entry = archive.Entries.FirstOrDefault(each => each.FullName.EndsWith(".qde", StringComparison.OrdinalIgnoreCase))
                ?? throw new InvalidDataException("The archive holds no project: a file 'project.qde' is expected.");
            RequireLevels(entry);
            using Stream content = entry.Open();
            using XmlReader xml = Open(content);
            XElement project = XElement.Load(xml);
            return project.Name == space + "Project"
                ? new ProjectReader(project, new SourceTexts(archive), questionnaire).Read()
                : throw new InvalidDataException($"The root of the project is '{project.Name}', and not '{space + "Project"}'.");
        }
        catch (XmlException exception)
        {
            throw new InvalidDataException($"The project is no readable XML: {exception.Message}", exception);
        }
    }

    private static XmlReader Open(Stream content) => XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, MaxCharactersInDocument = MostCharacters });

    /// <summary>A tree is looked through from each element up to its root as it grows: one of many thousand levels would never be done.</summary>
    private static void RequireLevels(ZipArchiveEntry entry)
    {
        using Stream content = entry.Open();
        using XmlReader xml = Open(content);
        while (xml.Read())
        {
            if (xml.Depth > MostLevels) throw new InvalidDataException($"The project has elements nested deeper than {MostLevels} levels.");
        }
    }
}
