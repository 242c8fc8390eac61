using CoProduction.Cli.Terminal;

namespace CoProduction.Cli.Interviewing;

/// <summary>The file that the activity is written to at the end.</summary>
internal sealed class Target(InterviewRequest request, string file)
{
    private bool MayReplace => request.Force || (request.From is { } from && Path.GetFullPath(from) == Path.GetFullPath(file));

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

    /// <summary>
    /// Writes the activity, and says what stood in the way, or null. It is written beside the file and put in its place once it is whole: whatever goes
    /// wrong, the file is as it was; one that came to be there meanwhile is left alone.
    /// </summary>
    public string? Write(string json) => Failure(() => WholeFile.Write(file, json + "\n", MayReplace));

    /// <summary>Opens the file for writing, and makes one beside it, and leaves everything as it was.</summary>
    private void Try()
    {
        if (File.Exists(file))
        {
            using FileStream opened = new(file, FileMode.Open, FileAccess.Write);
        }

        WholeFile.TryBeside(file);
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
