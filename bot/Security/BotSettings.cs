namespace Sleutelnet.Bot.Security;

/// <summary>Who the bot is to the channel, and whose people it serves.</summary>
internal sealed record BotSettings
{
    public const string ManagedIdentity = "UserAssignedMSI";
    public const string SingleTenant = "SingleTenant";

    public required string AppType { get; init; }

    public required string AppId { get; init; }

    public required string TenantId { get; init; }

    public required string Password { get; init; }

    /// <summary>A PKCS#12 file with the certificate and its private key, in the place of a password.</summary>
    public required string CertificatePath { get; init; }

    /// <summary>The Entra tenants whose people may talk to the bot; the bot's own when none is named.</summary>
    public required IReadOnlySet<string> AllowedTenants { get; init; }

    /// <summary>Without an app id there are no tokens: only Development may run so, and then on this machine alone.</summary>
    public bool IsLocal => AppId.Length == 0;

    public static BotSettings Read(IConfiguration configuration)
    {
        var tenantId = Text(configuration, "MicrosoftAppTenantId");
        var tenants = configuration.GetSection("AllowedTenants").GetChildren().Select(tenant => tenant.Value?.Trim() ?? "").ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (tenants.Count == 0 && tenantId.Length > 0)
            tenants.Add(tenantId);

        return new BotSettings
        {
            AppType = Text(configuration, "MicrosoftAppType") is { Length: > 0 } type ? type : ManagedIdentity,
            AppId = Text(configuration, "MicrosoftAppId"),
            TenantId = tenantId,
            Password = Text(configuration, "MicrosoftAppPassword"),
            CertificatePath = Text(configuration, "MicrosoftAppCertificatePath"),
            AllowedTenants = tenants,
        };
    }

    public bool IsOfType(string type) => AppType.Equals(type, StringComparison.OrdinalIgnoreCase);

    private static string Text(IConfiguration configuration, string key) => configuration[key]?.Trim() ?? "";
}
