<?php
// A WordPress of a test: on loopback, with a database of its own, and no requests to other machines.
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', getenv( 'COUNCIL_DB_USER' ) );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:' . getenv( 'COUNCIL_DB_SOCKET' ) );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', getenv( 'COUNCIL_ORIGIN' ) );
define( 'WP_SITEURL', getenv( 'COUNCIL_ORIGIN' ) );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );
define( 'WP_DEBUG', false );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
