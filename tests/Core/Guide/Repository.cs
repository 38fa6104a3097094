namespace Sleutelnet.Core.Tests.Guide;

/// <summary>Where the repository stands, and the guide's own texts beside it.</summary>
internal static class Repository
{
    private const string Marker = "Sleutelnet.sln";

    public static string Root { get; } = FindRoot(new DirectoryInfo(AppContext.BaseDirectory));

    public static string Content { get; } = Path.Combine(Root, "dialogs", "Core", "Guide", "nl");

    public static string Phrases { get; } = Path.Combine(Root, "dialogs", "Conversations", "Phrases");

    /// <summary>The folder with the guide's sources; it stands beside the repository on some machines only.</summary>
    public static string SharedGuide { get; } = Path.GetFullPath(Path.Combine(Root, "..", "shared", "guide"));

    private static string FindRoot(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, Marker)))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException($"No folder above the tests holds {Marker}.");
    }
}

/// <summary>A fact that needs the guide's own texts.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedGuideFactAttribute : FactAttribute
{
    public SharedGuideFactAttribute()
    {
        if (!Directory.Exists(Repository.SharedGuide))
            Skip = $"The guide's own texts are not at {Repository.SharedGuide}.";
    }
}
