using System.Globalization;

namespace Sleutelnet.Bot.Development;

/// <summary>The settings DevTools:*, read once. Everything is off unless a setting turns it on.</summary>
internal sealed record DevelopmentSettings(
    bool Azurite, bool Playground, bool HasOwnStorage, int AzuritePort, int PlaygroundPort, string? Folder, string? Data, string? Path)
{
    private const string EmulatorConnection = "UseDevelopmentStorage=true";

    /// <exception cref="DevelopmentToolsException">A port is no port, or a switch is neither true nor false.</exception>
    public static DevelopmentSettings From(IConfiguration configuration)
    {
        var connection = configuration["Storage:ConnectionString"]?.Trim().TrimEnd(';');
        return new DevelopmentSettings(
            IsOn(configuration, "DevTools:Azurite"),
            IsOn(configuration, "DevTools:Playground"),
            !string.IsNullOrEmpty(connection) && !connection.Equals(EmulatorConnection, StringComparison.OrdinalIgnoreCase),
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
