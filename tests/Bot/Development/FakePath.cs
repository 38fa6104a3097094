using System.Diagnostics.CodeAnalysis;

namespace Sleutelnet.Bot.Tests.Development;

/// <summary>A folder that serves as PATH, with programs that only say and do what a test tells them.</summary>
internal sealed class FakePath : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("sleutelnet-path-").FullName;

    [SuppressMessage("Interoperability", "CA1416", Justification = "Used by UnixFact only.")]
    public FakePath With(string program, string script)
    {
        var path = Path.Combine(Folder, program);
        File.WriteAllText(path, $"#!/bin/sh\n{script}\n");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return this;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
