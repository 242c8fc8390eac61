using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Tables;

namespace CoProduction.Cli.Terminal;

/// <summary>A file, standard input, or the published cases that come with the program: activities and initiatives of any kind of file that is read.</summary>
internal sealed class Source : IDisposable
{
    private const string PublishedCases = "published-cases.json";

    // So much is looked at, and fewer bytes than this are waited for.
    private const int MostOfHead = 4096;
    private const int FewestOfHead = 4;

    private readonly Stream opened;
    private readonly FileKind kind;
    private readonly ReadOnlyMemory<byte> head;

    private Source(string name, Stream opened, ReadOnlyMemory<byte> head, FileKind kind, bool isWaitedFor)
    {
        Name = name;
        this.opened = opened;
        this.kind = kind;
        this.head = head;
        Stream = new HeadedStream(head, opened);
        IsWaitedFor = isWaitedFor;
    }

    /// <summary>What it is called where a problem is told.</summary>
    public string Name { get; }

    /// <summary>What kind of file it is, as in <c>JSON</c>.</summary>
    public string Kind => kind.Name;

    /// <summary>Whether its records may come one by one, from a program or a person.</summary>
    public bool IsWaitedFor { get; }

    /// <summary>Opens the file, or says why it cannot be read and gives null.</summary>
    public static Source? Open(string? file, ConsoleStreams console, TableOptions? options = null)
    {
        string name = Line.Single(file switch { null => PublishedCases, "-" => "stdin", _ => file });
        try
        {
            Stream opened = file == "-" ? console.Input : File.OpenRead(file ?? Path.Combine(AppContext.BaseDirectory, PublishedCases));
            byte[] head = new byte[MostOfHead];
            int length = opened.ReadAtLeast(head, FewestOfHead, throwOnEndOfStream: false);
            var kind = FileKind.Of(head.AsSpan(0, length), options ?? TableOptions.Default);
            if (kind.Read is not null)
            {
                return new Source(name, opened, head.AsMemory(0, length), kind, isWaitedFor: file == "-" || !opened.CanSeek);
            }

            opened.Dispose();
            console.Error.WriteLine($"{name}: it is {kind.Name}, which is not read; {kind.Advice}");
        }
        catch (Exception exception) when (FileNames.IsUnreadable(exception))
        {
            console.Error.WriteLine($"{name}: {FileNames.WhyUnreadable(file, exception)}");
        }

        return null;
    }

    /// <summary>Whether it has rows and columns, beside which others can be written.</summary>
    public bool IsTable => kind.IsTable;

    /// <summary>The file itself, for whoever reads it otherwise; it is gone through once.</summary>
    public Stream Stream { get; }

    /// <summary>How much of it was taken in, from 0 to 1; null where its length is not known.</summary>
    public double? Share => opened is { CanSeek: true, Length: > 0 } ? (double)opened.Position / opened.Length : null;

    /// <summary>How the codings of several coders stand in it, where it is a table of codings; to be asked before anything is read.</summary>
    public CodingLayout LayoutOf(TableOptions options)
    {
        if (!IsTable) return CodingLayout.None;
        options = TableOptionsGroup.Fitting(CoProductionTables.Codings, options);
        if (!opened.CanSeek) return CodingTables.LayoutOf(new MemoryStream(head.ToArray()), options);
        long position = opened.Position;
        opened.Position = 0;
        CodingLayout layout = CodingTables.LayoutOf(opened, options);
        opened.Position = position;
        return layout;
    }

    /// <summary>Whether it holds codings, as the headers of a table or the first record of JSON tell; to be asked before anything is read.</summary>
    public bool HasCodings(TableOptions options) => IsTable ? LayoutOf(options) != CodingLayout.None : CodedJson.Begins(head.Span);

    /// <summary>Whether it is a table with a row for each coding, in which no activity was coded twice; false where it cannot be gone through twice.</summary>
    public bool IsCodedOnce(TableOptions options)
    {
        if (!opened.CanSeek || LayoutOf(options) != CodingLayout.ByRow) return false;
        long position = opened.Position;
        opened.Position = 0;
        HashSet<string> ids = new(StringComparer.Ordinal);
        bool isOnce = CoProductionTables.Codings.With(TableOptionsGroup.Fitting(CoProductionTables.Codings, options)).ReadMany(opened).All(record => record.Value is not { } coding || ids.Add(coding.ActivityId));
        opened.Position = position;
        return isOnce;
    }

    /// <summary>The records, each with what is wrong with it.</summary>
    /// <param name="options">How a table is read.</param>
    /// <param name="isBrief">Whether ids, titles and answers are enough.</param>
    public IEnumerable<Located<IDescribed>> Read(TableOptions? options = null, bool isBrief = false) =>
        kind.Read!(Stream, TableOptionsGroup.Fitting(CoProductionTables.Described, options ?? TableOptions.Default), isBrief);

    /// <summary>The records as codings, each with what is wrong with it.</summary>
    /// <param name="options">How a table is read.</param>
    /// <param name="otherwise">Who coded what names no coder; null where that is an error.</param>
    public IEnumerable<Located<CodedActivity>> ReadCodings(TableOptions options, Coder? otherwise) => IsTable
        ? CoProductionTables.CodingsOf(Codebook.Questionnaire, otherwise).With(TableOptionsGroup.Fitting(CoProductionTables.Codings, options)).Validating().ReadMany(Stream)
        : CoProductionJson.CodingsOf(Codebook.Questionnaire, otherwise).Validating().ReadMany(Stream);

    public void Dispose() => opened.Dispose();
}
