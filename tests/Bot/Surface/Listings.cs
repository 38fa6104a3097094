namespace Sleutelnet.Bot.Tests.Surface;

/// <summary>The public surfaces of the official packages, as text; not part of the repository.</summary>
internal static class Listings
{
    public static string? Root { get; } = FindRoot();

    public static string? Folder { get; } = Root is not null && Path.GetFullPath(Path.Combine(Root, "..", "shared", "sdk-api")) is var folder && Directory.Exists(folder) ? folder : null;

    /// <summary>The lines of all listings, without what C# does not compare: whether a member is obsolete.</summary>
    public static HashSet<string> Lines() => Directory.GetFiles(Folder!, "*.txt")
        .SelectMany(File.ReadLines)
        .Select(line => line.Replace(" [obsolete]", "", StringComparison.Ordinal).Trim())
        .ToHashSet(StringComparer.Ordinal);

    private static string? FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Sleutelnet.sln")))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
