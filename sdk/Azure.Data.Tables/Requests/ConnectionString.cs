namespace Azure.Data.Tables.Requests;

/// <summary>Where a connection string says the tables are, and with which account and key.</summary>
internal sealed record ConnectionString(Uri Endpoint, TableSharedKeyCredential Credential)
{
    // The emulator's account, the same on every machine and published in its documentation: no secret.
    private const string EmulatorAccount = "devstoreaccount1";
    private const string EmulatorKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";
    private const string EmulatorEndpoint = "http://127.0.0.1:10002/devstoreaccount1";

    /// <exception cref="FormatException">The text is no connection string, or names no account with a key.</exception>
    public static ConnectionString Parse(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        var settings = Settings(text);
        if (settings.TryGetValue("UseDevelopmentStorage", out var emulator) && bool.TryParse(emulator, out var isEmulator) && isEmulator)
        {
            return new ConnectionString(new Uri(EmulatorEndpoint), new TableSharedKeyCredential(EmulatorAccount, EmulatorKey));
        }

        if (!settings.TryGetValue("AccountName", out var account) || !settings.TryGetValue("AccountKey", out var key))
        {
            throw new FormatException("The connection string needs UseDevelopmentStorage=true, or AccountName and AccountKey.");
        }

        return new ConnectionString(EndpointOf(settings, account), new TableSharedKeyCredential(account, key));
    }

    private static Uri EndpointOf(Dictionary<string, string> settings, string account)
    {
        if (!settings.TryGetValue("TableEndpoint", out var endpoint))
        {
            var protocol = settings.GetValueOrDefault("DefaultEndpointsProtocol", "https");
            endpoint = $"{protocol}://{account}.table.{settings.GetValueOrDefault("EndpointSuffix", "core.windows.net")}";
        }

        return Uri.TryCreate(endpoint, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? uri
            : throw new FormatException("The connection string's table endpoint is no http or https address.");
    }

    private static Dictionary<string, string> Settings(string text)
    {
        var settings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            // A key in base64 ends in '=' signs: only the first one separates.
            var separator = part.IndexOf('=', StringComparison.Ordinal);
            if (separator <= 0 || !settings.TryAdd(part[..separator].Trim(), part[(separator + 1)..].Trim()))
            {
                throw new FormatException("The connection string must be a list of different name=value parts, separated by semicolons.");
            }
        }

        return settings;
    }
}
