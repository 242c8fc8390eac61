using CoProduction.Site;

// Makes a site of the documents: dotnet run --project tools/CoProduction.Site -- FOLDER [REPOSITORY]
// The folder is made, and has to be empty. With samples/Explorer published into FOLDER/explorer afterwards, it stands beside the documents.
if (args is not [var folder, .. var rest])
{
    Console.Error.WriteLine("Which folder? dotnet run --project tools/CoProduction.Site -- FOLDER");
    return 2;
}

if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
{
    Console.Error.WriteLine($"'{folder}' is not empty.");
    return 2;
}

Pages pages = Pages.Of(rest is [var root, ..] ? root : Environment.CurrentDirectory);
IReadOnlyList<string> broken = pages.BrokenLinks();
foreach (string link in broken)
{
    Console.Error.WriteLine(link);
}

if (broken.Count > 0)
{
    return 1;
}

pages.Write(folder);
Console.WriteLine($"{pages.Count} pages, {pages.LinkCount} links within them, none broken.");
return 0;
