namespace Sleutelnet.Bot.Tests.Development;

/// <summary>A fact that plays a program with a shell script, which Windows would not run.</summary>
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows())
            Skip = "Plays Node.js with a shell script, which Windows does not run.";
    }
}
