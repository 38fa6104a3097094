using System.Globalization;
using Sleutelnet.Bot.Storage;

namespace Sleutelnet.Bot.Development;

/// <summary>The settings DevTools:*, read once. Everything is off unless a setting turns it on.</summary>
/// <param name="OwnStorage">The setting that names a storage account of the developer's own; null when there is none.</param>
internal sealed record DevelopmentSettings(
    bool Azurite, bool Playground, string? OwnStorage, int AzuritePort, int PlaygroundPort, string? Folder, string? Data, string? Path)
{
    private const string Account = "Storage:AccountUrl";
    private const string Connection = "Storage:ConnectionString";

    /// <exception cref="DevelopmentToolsException">A port is no port, or a switch is neither true nor false.</exception>
    public static DevelopmentSettings From(IConfiguration configuration)
    {
        return new DevelopmentSettings(
            IsOn(configuration, "DevTools:Azurite"),
            IsOn(configuration, "DevTools:Playground"),
            StorageOf(configuration),
            Port(configuration, "DevTools:AzuritePort", Development.Azurite.UsualPort),
            Port(configuration, "DevTools:PlaygroundPort", AgentsPlayground.UsualPort),
            configuration["DevTools:Folder"],
            configuration["DevTools:Data"],
            configuration["DevTools:Path"] ?? Environment.GetEnvironmentVariable("PATH"));
    }

    /// <exception cref="DevelopmentToolsException">There is no tools/ folder.</exception>
    public ToolsFolder FindFolder()
    {
        var folder = Folder ?? ToolsFolder.Find(AppContext.BaseDirectory, Directory.GetCurrentDirectory()).Root;
        return new ToolsFolder(folder, Data);
    }

    private static string? StorageOf(IConfiguration configuration)
    {
        if (!string.IsNullOrWhiteSpace(configuration[Account]))
            return Account;
        var connection = configuration[Connection]?.Trim().TrimEnd(';');
        return string.IsNullOrEmpty(connection) || connection.Equals(StorageSetup.Emulator, StringComparison.OrdinalIgnoreCase) ? null : Connection;
    }

    private static bool IsOn(IConfiguration configuration, string setting)
    {
        var text = configuration[setting];
        if (string.IsNullOrWhiteSpace(text))
            return false;
        return bool.TryParse(text, out var on) ? on : throw new DevelopmentToolsException(DevelopmentPhrases.NotYesOrNo(setting, text));
    }

    private static int Port(IConfiguration configuration, string setting, int usual)
    {
        var text = configuration[setting];
        if (string.IsNullOrWhiteSpace(text))
            return usual;
        return ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            ? port
            : throw new DevelopmentToolsException(DevelopmentPhrases.NotAPort(setting, text));
    }
}
