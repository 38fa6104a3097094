namespace Sleutelnet.Bot.Tests.Browser;

/// <summary>A fact in a real browser. Without Chromium it is skipped on a developer's machine; with CI=true it fails.</summary>
public sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        if (Chromium.Program is null && !MayNotSkip)
            Skip = "Chromium is not installed here. Install it, or set CHROMIUM_PATH to the program.";
    }

    public static bool MayNotSkip => string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);
}
