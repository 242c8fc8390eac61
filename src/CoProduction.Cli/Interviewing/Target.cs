namespace CoProduction.Cli.Interviewing;

/// <summary>The file that the activity is written to at the end.</summary>
internal sealed class Target(InterviewRequest request, string file)
{
    /// <summary>Why the file cannot or must not be written, or null: asked before the first question, so that no answer is given in vain.</summary>
    public string? Objection()
    {
        string path = Path.GetFullPath(file);
        if (Directory.Exists(path))
        {
            return $"'{file}' is a folder; --save needs the name of a file";
        }

        if (!Directory.Exists(Path.GetDirectoryName(path)))
        {
            return $"there is no folder '{Path.GetDirectoryName(path)}' to write '{file}' in";
        }

        return File.Exists(path) && !MayReplace
            ? $"'{file}' exists; --from {InterviewRequest.Quoted(file)} goes on with it, and --force replaces it"
            : Failure(Try);
    }

    /// <summary>Writes the activity, and says what stood in the way, or null; a file that came to be there meanwhile is left alone.</summary>
    public string? Write(string json) => Failure(() =>
    {
        using FileStream opened = new(file, MayReplace ? FileMode.Create : FileMode.CreateNew, FileAccess.Write);
        using StreamWriter writer = new(opened);
        writer.Write(json + "\n");
    });

    private bool MayReplace => request.Force || (request.From is { } from && Path.GetFullPath(from) == Path.GetFullPath(file));

    /// <summary>Opens the file for writing and leaves everything as it was.</summary>
    private void Try()
    {
        bool isNew = !File.Exists(file);
        using FileStream opened = new(file, new FileStreamOptions
        {
            Mode = isNew ? FileMode.CreateNew : FileMode.Open,
            Access = FileAccess.Write,
            Options = isNew ? FileOptions.DeleteOnClose : FileOptions.None,
        });
    }

    private static string? Failure(Action write)
    {
        try
        {
            write();
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return exception.Message;
        }
    }
}
